package app.wayside.identity.signin;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends whoever is not signed in to the door, and remembers where he wanted to go. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException {
		// A part of a page cannot hold the sign-in form: htmx is told to leave the page.
		if (request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null) {
			response.setHeader("HX-Redirect", "/sign-in");
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		response.sendRedirect("/sign-in" + next(request));
	}

	private static String next(HttpServletRequest request) {
		if (!HttpMethod.GET.matches(request.getMethod()) || "/".equals(request.getRequestURI())) {
			return "";
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		return "?next=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
	}

}
