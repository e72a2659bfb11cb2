package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Happening;
import app.wayside.customers.Happenings;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases of a customer in his timeline: when each opened, was solved and closed. */
@Component
class CaseHappenings implements Happenings {

	private final JdbcClient jdbc;

	CaseHappenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit) {
		if (!Acting.current().permissions().contains(Permission.READ_CASES)) {
			return List.of();
		}
		return this.jdbc
			.sql("""
					select c.id, c.number, c.subject, h.at, h.what
					from service_case c
					cross join lateral (values (c.opened_at, 'opened'), (c.resolved_at, 'resolved'), (c.closed_at, 'closed'))
					  as h (at, what)
					where c.tenant_id = :tenant and c.customer_id = any(:customers) and h.at is not null
					  and (h.at, c.id) < (:at, :id)
					order by h.at desc, c.id desc
					limit :limit
					""")
			.param("tenant", Tenancy.current().value())
			.param("customers", customers.toArray(UUID[]::new))
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id())
			.param("limit", limit)
			.query(RecordRows.of(Step.class))
			.list()
			.stream()
			.map(Step::told)
			.toList();
	}

	/** A case that went on. */
	record Step(UUID id, String number, String subject, Instant at, String what) {

		Happening told() {
			return new Happening(this.id, this.at, Happening.Look.CASE, "cases.happened." + this.what,
					List.of(this.number, this.subject), "", "", "/cases/" + this.id);
		}

	}

}
