package app.wayside.identity.signin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Bearers;
import app.wayside.identity.Bearers.Bearer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in whoever shows an API token: {@code Authorization: Bearer wsd_…} (RFC 6750). */
final class BearerFilter extends OncePerRequestFilter {

	static final String SCHEME = "Bearer ";

	private final Bearers bearers;

	private final Problems problems;

	BearerFilter(Bearers bearers, Problems problems) {
		this.bearers = bearers;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isShown(request)) {
			chain.doFilter(request, response);
			return;
		}
		String secret = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
		Optional<Bearer> bearer = this.bearers.of(secret);
		if (bearer.isEmpty()) {
			this.problems.commence(request, response, new BadCredentialsException("unknown token"));
			return;
		}
		SecurityContextHolder.setContext(new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(bearer.get(), null, List.of())));
		chain.doFilter(request, response);
	}

	static boolean isShown(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
	}

}
