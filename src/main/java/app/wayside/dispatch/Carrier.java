package app.wayside.dispatch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries a batch: each mail over the first route, and over the next where the fault lies
 * with the route. Connections stay open from mail to mail.
 */
final class Carrier implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(Carrier.class);

	private final List<Route> routes;

	private final Clock clock;

	private final Map<Route, Route.Handover> open = new LinkedHashMap<>();

	Carrier(List<Route> routes, Clock clock) {
		this.routes = routes;
		this.clock = clock;
	}

	/** What was tried for a mail, in order; the last one decides. */
	List<Attempt> carry(Claimed mail, byte[] content) {
		List<Attempt> attempts = new ArrayList<>();
		for (Route route : this.routes) {
			var started = this.clock.instant();
			Outcome outcome = over(route, mail, content);
			attempts.add(new Attempt(route.name(), started, this.clock.instant(), outcome));
			if (!outcome.isRoutesFault()) {
				break;
			}
		}
		return attempts;
	}

	private Outcome over(Route route, Claimed mail, byte[] content) {
		try {
			return this.open.computeIfAbsent(route, Route::open).send(mail.id(), mail.envelope(), content);
		}
		catch (RuntimeException ex) {
			// a mail that the library chokes on must neither stop the others nor be lost
			log.error("The hand-over of mail {} failed", mail.id(), ex);
			return new Outcome.Deferred(ex.getClass().getSimpleName());
		}
	}

	@Override
	public void close() {
		this.open.values().forEach(Route.Handover::close);
	}

}
