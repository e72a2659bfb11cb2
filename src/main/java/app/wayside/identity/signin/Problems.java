package app.wayside.identity.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Tells a program without a good token so: problem+json (RFC 9457). */
@Component
class Problems implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException fault)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE,
				BearerFilter.isShown(request) ? "Bearer error=\"invalid_token\"" : "Bearer");
		write(HttpStatus.UNAUTHORIZED, request, response);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException fault)
			throws IOException {
		write(HttpStatus.FORBIDDEN, request, response);
	}

	private void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response) throws IOException {
		ProblemDetail problem = ProblemDetail.forStatus(status);
		problem.setInstance(java.net.URI.create(request.getRequestURI()));
		problem.setProperty("reference", response.getHeader("X-Request-Id"));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream().write(this.json.writeValueAsBytes(problem));
	}

}
