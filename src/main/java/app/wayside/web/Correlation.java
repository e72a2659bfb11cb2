package app.wayside.web;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request a short reference that stands in the log, in the answer's header and
 * on an error page. One that a proxy brought along is kept.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Correlation extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	private static final String NAME = "reference";

	private static final Pattern KEPT = Pattern.compile("[A-Za-z0-9-]{8,64}");

	// Letters and digits that cannot be mistaken for each other on the telephone.
	private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

	private final SecureRandom random = new SecureRandom();

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String brought = request.getHeader(HEADER);
		String reference = (brought != null && KEPT.matcher(brought).matches()) ? brought : fresh();
		request.setAttribute(HEADER, reference);
		response.setHeader(HEADER, reference);
		try (MDC.MDCCloseable _ = MDC.putCloseable(NAME, reference)) {
			chain.doFilter(request, response);
		}
	}

	private String fresh() {
		StringBuilder reference = new StringBuilder();
		for (int i = 0; i < 10; i++) {
			reference.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return reference.toString();
	}

	static String of(HttpServletRequest request) {
		return (request.getAttribute(HEADER) instanceof String reference) ? reference : "";
	}

}
