package app.wayside.cases.goodwill;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.Happening;
import app.wayside.customers.Happenings;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.money.Money;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a customer was given, and what was taken back, in his timeline. */
@Component
class GoodwillHappenings implements Happenings {

	private final JdbcClient jdbc;

	GoodwillHappenings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit) {
		if (!Acting.current().permissions().contains(Permission.READ_CASES)) {
			return List.of();
		}
		return this.jdbc.sql("""
				select g.id, g.case_id, c.number, g.kind, g.cost_amount, g.cost_currency, g.at, g.by_name,
				  case when r.text is null then '' else r.text end as reason
				from service_case c
				join goodwill_entry g on g.tenant_id = c.tenant_id and g.case_id = c.id
				left join goodwill_reason r on r.tenant_id = g.tenant_id and r.id = g.id
				where c.tenant_id = :tenant and c.customer_id = any(:customers) and (g.at, g.id) < (:at, :id)
				order by g.at desc, g.id desc
				limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("customers", customers.toArray(UUID[]::new))
			.param("at", Timestamp.from(place.at()))
			.param("id", place.id())
			.param("limit", limit)
			.query(RecordRows.of(Row.class))
			.list()
			.stream()
			.map(Row::told)
			.toList();
	}

	/** An entry of the ledger. */
	record Row(UUID id, UUID caseId, String number, GoodwillKind kind, Money cost, Instant at, String byName,
			String reason) {

		Happening told() {
			String word = this.cost.isNegative() ? "cases.happened.goodwill-back"
					: "cases.happened.goodwill." + this.kind;
			return new Happening(this.id, this.at, Happening.Look.GIFT, word,
					List.of(this.cost.abs().toString(), this.number), this.byName, this.reason,
					"/cases/" + this.caseId);
		}

	}

}
