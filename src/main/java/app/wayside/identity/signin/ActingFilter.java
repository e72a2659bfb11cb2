package app.wayside.identity.signin;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

import app.wayside.identity.Acting;
import app.wayside.identity.Bearers.Bearer;
import app.wayside.identity.SignedIn;
import app.wayside.identity.SignedInPeople;
import app.wayside.tenancy.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds whoever is signed in, and the tenant, to the request. */
final class ActingFilter extends OncePerRequestFilter {

	private final SignedInPeople people;

	ActingFilter(SignedInPeople people) {
		this.people = people;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Callable<Boolean> rest = () -> {
			chain.doFilter(request, response);
			return true;
		};
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		switch ((authentication != null) ? authentication.getPrincipal() : null) {
			case null -> chain.doFilter(request, response);
			case Person person -> bound(() -> asPerson(person, request, rest));
			case Bearer bearer -> bound(() -> Acting.as(bearer.tenant(), bearer.actor(), rest));
			default -> chain.doFilter(request, response);
		}
	}

	private boolean asPerson(Person person, HttpServletRequest request, Callable<Boolean> rest) throws Exception {
		Optional<SignedIn> known = Tenancy.as(person.tenantId(), () -> this.people.find(person.staffId()));
		if (known.isPresent()) {
			return known.get().act(rest);
		}
		// Deactivated since: the session ends with the next click.
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
		return rest.call();
	}

	private static void bound(Callable<Boolean> work) throws ServletException, IOException {
		try {
			work.call();
		}
		catch (ServletException | IOException | RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new ServletException(ex);
		}
	}

}
