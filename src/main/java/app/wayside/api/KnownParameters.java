package app.wayside.api;

import java.beans.PropertyDescriptor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses what a door for programs does not know: somebody who writes {@code q=} for
 * {@code query=} is told so, and does not get everything.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters {

	private static final Map<HandlerMethod, Set<String>> KNOWN = new ConcurrentHashMap<>();

	@Bean
	WebMvcConfigurer unknownParametersAreRefused() {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Guard()).addPathPatterns("/api/v1/**");
			}
		};
	}

	private static final class Guard implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			if ("GET".equals(request.getMethod()) && handler instanceof HandlerMethod method) {
				Set<String> known = KNOWN.computeIfAbsent(method.createWithResolvedBean(), KnownParameters::of);
				for (String name : request.getParameterMap().keySet()) {
					if (!known.contains(name)) {
						throw new UnknownParameter(name, String.join(", ", known));
					}
				}
			}
			return true;
		}

	}

	private static Set<String> of(HandlerMethod method) {
		Set<String> names = new TreeSet<>();
		for (MethodParameter parameter : method.getMethodParameters()) {
			parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
			RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
			if (asked != null) {
				names.add(asked.value().isEmpty() ? Optional.ofNullable(parameter.getParameterName()).orElse("")
						: asked.value());
			}
			else if (isForm(parameter)) {
				fields(parameter.getParameterType()).forEach(names::add);
			}
		}
		return names;
	}

	private static boolean isForm(MethodParameter parameter) {
		return parameter.hasParameterAnnotation(ModelAttribute.class)
				|| Stream.of(PathVariable.class, RequestHeader.class).noneMatch(parameter::hasParameterAnnotation)
						&& parameter.getParameterType().getName().startsWith("app.wayside");
	}

	private static Stream<String> fields(Class<?> form) {
		return form.isRecord() ? Arrays.stream(form.getRecordComponents()).map(RecordComponent::getName)
				: Arrays.stream(BeanUtils.getPropertyDescriptors(form)).map(PropertyDescriptor::getName);
	}

}
