package app.wayside.dispatch;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outgoing channel, for those who watch over it: the wall and the doctor. */
@Service
public class Channel {

	private static final Duration LATELY = Duration.ofHours(24);

	private final JdbcClient jdbc;

	private final MailRoutes routes;

	private final Clock clock;

	Channel(JdbcClient jdbc, MailRoutes routes, Clock clock) {
		this.jdbc = jdbc;
		this.routes = routes;
		this.clock = clock;
	}

	/** How it does for the tenant. */
	@Transactional(readOnly = true)
	public ChannelHealth health() {
		Instant now = this.clock.instant();
		return this.jdbc.sql("""
				select (select count(*) from outgoing
				        where tenant_id = :tenant and due_at is not null and not_before <= :now) as waiting,
				       (select min(greatest(queued_at, not_before)) from outgoing
				        where tenant_id = :tenant and due_at is not null and not_before <= :now) as oldest,
				       (select count(*) from outgoing
				        where tenant_id = :tenant and state in ('FAILED', 'BOUNCED') and since > :lately) as failed
				""")
			.param("tenant", Tenancy.current().value())
			.param("now", Timestamp.from(now))
			.param("lately", Timestamp.from(now.minus(LATELY)))
			.query((row, number) -> new ChannelHealth(row.getLong("waiting"),
					Optional.ofNullable(row.getTimestamp("oldest"))
						.map((oldest) -> Duration.between(oldest.toInstant(), now))
						.orElse(null),
					row.getLong("failed"), this.routes.inOrder().stream().map(this::health).toList()))
			.single();
	}

	/**
	 * Speaks to each route without handing over any mail; slow if one does not answer.
	 * Takes no tenant and no transaction.
	 */
	public List<Probe> probe() {
		return this.routes.inOrder().stream().map(Channel::probe).toList();
	}

	private ChannelHealth.RouteHealth health(Route route) {
		UUID tenant = Tenancy.current().value();
		return this.jdbc.sql("""
				select (select max(ended_at) from dispatch_attempt
				        where tenant_id = :tenant and route = :route and outcome = 'SENT') as success,
				       trouble.ended_at as trouble_at, trouble.detail
				from (select) as one left join lateral (
				  select ended_at, detail from dispatch_attempt
				  where tenant_id = :tenant and route = :route and outcome in ('UNREACHABLE', 'INTERRUPTED')
				  order by ended_at desc limit 1) as trouble on true
				""")
			.param("tenant", tenant)
			.param("route", route.name())
			.query((row, number) -> new ChannelHealth.RouteHealth(route.name(), instant(row.getTimestamp("success")),
					instant(row.getTimestamp("trouble_at")), Optional.ofNullable(row.getString("detail")).orElse("")))
			.single();
	}

	private static Probe probe(Route route) {
		try (Route.Handover handover = route.open()) {
			Outcome outcome = handover.greet();
			return new Probe(route.name(), outcome instanceof Outcome.Sent, outcome.words());
		}
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * What a route answered.
	 *
	 * @param route its name
	 * @param isWell whether it would take mail
	 * @param words what it said if it would not
	 */
	public record Probe(String route, boolean isWell, String words) {
	}

}
