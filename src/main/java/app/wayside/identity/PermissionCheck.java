package app.wayside.identity;

import org.aspectj.lang.annotation.Aspect;
import org.aspectj.lang.annotation.Before;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The one place where permission is checked, before any transaction begins; only just
 * after the interceptor of Spring that tells an aspect what it is called for.
 */
@Aspect
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PermissionCheck {

	@Before("@annotation(allowed)")
	void check(Allowed allowed) {
		Acting.require(allowed);
	}

}
