package app.wayside.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.wayside.identity.StaffEvent;
import app.wayside.identity.Unguarded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;

/** The browsers in which people are signed in. */
@Service
public class Sessions {

	static final Duration IDLE = Duration.ofHours(12);

	static final Duration IDLE_BEFORE = Duration.ofMinutes(30);

	private static final String DEVICE = "device";

	private static final String HALF_WAY = "half-way";

	private final FindByIndexNameSessionRepository<? extends Session> repository;

	private final SecurityContextRepository contexts;

	private final JdbcClient jdbc;

	Sessions(FindByIndexNameSessionRepository<? extends Session> repository, SecurityContextRepository contexts,
			JdbcClient jdbc) {
		this.repository = repository;
		this.contexts = contexts;
		this.jdbc = jdbc;
	}

	/**
	 * A browser in which one is signed in.
	 *
	 * @param createdAt when one signed in, UTC
	 * @param lastUsedAt UTC
	 * @param device browser and system, such as {@code Firefox, Linux}; empty if unknown
	 * @param isThis whether it is the one that asks
	 */
	public record Browser(Instant createdAt, Instant lastUsedAt, String device, boolean isThis) {
	}

	/** Signs a person in, in a session that did not exist before. */
	@Unguarded("whoever was accepted comes in")
	public void begin(Outcome.Accepted accepted, HttpServletRequest request, HttpServletResponse response) {
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		HttpSession session = request.getSession(true);
		session.setMaxInactiveInterval((int) IDLE.toSeconds());
		session.setAttribute(DEVICE, Devices.name(request.getHeader(HttpHeaders.USER_AGENT)));
		SecurityContext context = new SecurityContextImpl(
				UsernamePasswordAuthenticationToken.authenticated(accepted.person(), null, List.of()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/** Remembers for some minutes who has shown a password and not yet the rest. */
	@Unguarded("nobody is signed in yet")
	public void hold(HalfWay halfWay, HttpServletRequest request) {
		request.getSession(true).setAttribute(HALF_WAY, halfWay);
	}

	/** Who has shown a password and not yet the rest. */
	public Optional<HalfWay> held(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null && session.getAttribute(HALF_WAY) instanceof HalfWay halfWay) ? Optional.of(halfWay)
				: Optional.empty();
	}

	/** Signs out of this browser. */
	@Unguarded("about oneself only")
	public void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
	}

	/** The browsers in which whoever asks is signed in, this one first. */
	public List<Browser> own(HttpServletRequest request) {
		String current = idOf(request);
		return this.repository.findByPrincipalName(Objects.requireNonNull(request.getUserPrincipal()).getName())
			.values()
			.stream()
			.map((session) -> new Browser(session.getCreationTime(), session.getLastAccessedTime(), device(session),
					session.getId().equals(current)))
			.sorted(Comparator.comparing(Browser::isThis).thenComparing(Browser::lastUsedAt).reversed())
			.toList();
	}

	private static String device(Session session) {
		@Nullable String device = session.getAttribute(DEVICE);
		return (device != null) ? device : "";
	}

	/** Signs whoever asks out of all other browsers. */
	@Unguarded("about oneself only")
	public void endOthers(HttpServletRequest request) {
		end(Objects.requireNonNull(request.getUserPrincipal()).getName(), idOf(request));
	}

	private static String idOf(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return (session != null) ? session.getId() : "";
	}

	@EventListener
	void on(StaffEvent.Deactivated event) {
		end(Person.nameOf(event.fact().tenant(), event.staffId()), "");
	}

	// Whoever changes his own password stays signed in where he does so; the screen ends
	// the
	// others.
	@EventListener
	void on(StaffEvent.PasswordSet event) {
		if (!event.staffId().value().equals(event.fact().by().id())) {
			end(Person.nameOf(event.fact().tenant(), event.staffId()), "");
		}
	}

	private void end(String principal, String exceptSession) {
		this.jdbc.sql("delete from spring_session where principal_name = :principal and session_id <> :except")
			.param("principal", principal)
			.param("except", exceptSession)
			.update();
	}

}
