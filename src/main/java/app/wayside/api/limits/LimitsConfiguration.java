package app.wayside.api.limits;

import java.time.Clock;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Puts the limit behind the door of programs, where it is known whose token it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiLimits.class)
class LimitsConfiguration {

	/** Bytes of a body that holds a list: five thousand long mails. */
	private static final long LONGEST_LIST = 32L * 1024 * 1024;

	@Bean
	FilterRegistrationBean<RequestLimit> requestLimit(ApiLimits limits, Clock clock,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		FilterRegistrationBean<RequestLimit> filter = new FilterRegistrationBean<>(
				new RequestLimit(limits, clock, failures));
		filter.addUrlPatterns("/api/*");
		filter.setOrder(10);
		return filter;
	}

	@Bean
	FilterRegistrationBean<BodyLimit> bodyLimit(
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(new BodyLimit(LONGEST_LIST, failures));
		filter.addUrlPatterns("/api/v1/triage/*");
		filter.setOrder(15);
		return filter;
	}

}
