package app.wayside.api.once;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Puts the keys behind the door of programs and behind the limit: what was refused there
 * takes no key.
 */
@Configuration(proxyBeanMethods = false)
class OnceConfiguration {

	@Bean
	FilterRegistrationBean<RepeatableRequests> repeatableRequests(IdempotencyKeys keys,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		FilterRegistrationBean<RepeatableRequests> filter = new FilterRegistrationBean<>(
				new RepeatableRequests(keys, failures));
		filter.addUrlPatterns("/api/v1/*");
		filter.setOrder(30);
		return filter;
	}

}
