package app.wayside.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Answers for the filters: where the database is away, not even who asks is known, and
 * the usual error page would ask for it again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Interrupted extends OncePerRequestFilter {

	private static final int BUSY = 503;

	private final HandlerExceptionResolver failures;

	Interrupted(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver failures) {
		this.failures = failures;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException ex) {
			boolean passes = Diagnosis.of(ex).status() == BUSY && !response.isCommitted();
			if (!passes || this.failures.resolveException(request, response, null, ex) == null) {
				throw ex;
			}
		}
	}

}
