package app.wayside.web;

import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks for the permission before anything of the request is read: whoever may not do it
 * is told that, and not what is wrong with the body.
 */
final class PermissionFirst implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method && Acting.isBound()) {
			Allowed allowed = method.getMethodAnnotation(Allowed.class);
			if (allowed != null) {
				Acting.require(allowed);
			}
		}
		return true;
	}

}
