package app.wayside.cases.goodwill;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Fact;
import app.wayside.money.Money;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Keeps the ledger, what waits to come into it, and the words beside it. */
@Component
class GoodwillStore {

	static final String ENTRIES = """
			select g.id, g.case_id, c.number, c.customer_id, g.kind, g.cost_amount, g.cost_currency, g.points, g.reverses,
			  b.id is not null as reversed, g.at, g.by, g.by_name, case when r.text is null then '' else r.text end as reason
			from goodwill_entry g
			join service_case c on c.tenant_id = g.tenant_id and c.id = g.case_id
			left join goodwill_entry b on b.tenant_id = g.tenant_id and b.reverses = g.id
			left join goodwill_reason r on r.tenant_id = g.tenant_id and r.id = g.id
			where g.tenant_id = :tenant
			""";

	private static final String REQUESTS = """
			select q.id, q.case_id, q.kind, q.cost_amount, q.cost_currency, q.points, q.approval_id, q.state, q.asked_at,
			  q.asked_by, q.asked_by_name, case when r.text is null then '' else r.text end as reason
			from goodwill_request q
			left join goodwill_reason r on r.tenant_id = q.tenant_id and r.id = q.id
			where q.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	GoodwillStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A row to add.
	 *
	 * @param id of it
	 * @param caseId the case
	 * @param kind in what
	 * @param cost of it
	 * @param points how many; none for money
	 * @param by whose it is; none for a program
	 * @param byName his name
	 */
	record Row(UUID id, UUID caseId, GoodwillKind kind, Money cost, @Nullable Integer points, @Nullable UUID by,
			String byName) {

		/** Of whoever acts. */
		static Row mine(UUID id, UUID caseId, Gift gift, Money cost) {
			return new Row(id, caseId, gift.kind(), cost, gift.pointsGiven(), person(), Acting.current().name());
		}

		/** What takes an entry back, by whoever acts. */
		static Row against(GoodwillEntry entry, UUID id) {
			Integer points = entry.points();
			return new Row(id, entry.caseId(), entry.kind(), entry.cost().negated(), (points != null) ? -points : null,
					person(), Acting.current().name());
		}

		static Row granted(GoodwillRequest request) {
			return new Row(request.id(), request.caseId(), request.kind(), request.cost(), request.points(),
					request.askedBy(), request.askedByName());
		}

		private static @Nullable UUID person() {
			return (Acting.current() instanceof Actor.Staff staff) ? staff.id() : null;
		}

	}

	/** Whether it was added; what is taken back already is not taken back again. */
	boolean add(Row row, @Nullable UUID reverses, Instant at) {
		return bind(
				"""
						insert into goodwill_entry (tenant_id, id, case_id, kind, cost_amount, cost_currency, points, reverses, at,
						                            by, by_name)
						values (:tenant, :id, :case, :kind, :amount, :currency, :points, :reverses, :at, :by, :byName)
						on conflict (tenant_id, reverses) do nothing
						""",
				row)
			.param("reverses", reverses)
			.param("at", Timestamp.from(at))
			.update() > 0;
	}

	void ask(Row row, UUID approval, Fact fact) {
		bind("""
				insert into goodwill_request (tenant_id, id, case_id, kind, cost_amount, cost_currency, points, approval_id,
				                              state, asked_at, asked_by, asked_by_name)
				values (:tenant, :id, :case, :kind, :amount, :currency, :points, :approval, 'WAITING', :at, :by, :byName)
				""",
				row)
			.param("approval", approval)
			.param("at", Timestamp.from(fact.at()))
			.update();
	}

	private StatementSpec bind(String sql, Row row) {
		return sql(sql).param("id", row.id())
			.param("case", row.caseId())
			.param("kind", row.kind().name())
			.param("amount", row.cost().amount())
			.param("currency", row.cost().currency().getCurrencyCode())
			.param("points", row.points())
			.param("by", row.by())
			.param("byName", row.byName());
	}

	void keepReason(UUID id, UUID caseId, String text) {
		sql("insert into goodwill_reason (tenant_id, id, case_id, text) values (:tenant, :id, :case, :text)")
			.param("id", id)
			.param("case", caseId)
			.param("text", text)
			.update();
	}

	/** What waits for an approval. */
	Optional<GoodwillRequest> waitingFor(UUID approval) {
		return sql(REQUESTS + " and q.approval_id = :approval and q.state = 'WAITING' for update of q")
			.param("approval", approval)
			.query(RecordRows.of(GoodwillRequest.class))
			.optional();
	}

	void settle(UUID id, GoodwillRequest.State state) {
		sql("update goodwill_request set state = :state where tenant_id = :tenant and id = :id").param("id", id)
			.param("state", state.name())
			.update();
	}

	Optional<GoodwillEntry> find(UUID caseId, UUID id) {
		return sql(ENTRIES + " and g.case_id = :case and g.id = :id").param("case", caseId)
			.param("id", id)
			.query(RecordRows.of(GoodwillEntry.class))
			.optional();
	}

	List<GoodwillEntry> of(UUID caseId) {
		return sql(ENTRIES + " and g.case_id = :case order by g.at, g.id").param("case", caseId)
			.query(RecordRows.of(GoodwillEntry.class))
			.list();
	}

	/** Those that wait, and those that were refused. */
	List<GoodwillRequest> asked(UUID caseId) {
		return sql(REQUESTS + " and q.case_id = :case and q.state <> 'GRANTED' order by q.asked_at, q.id")
			.param("case", caseId)
			.query(RecordRows.of(GoodwillRequest.class))
			.list();
	}

	/** The words about a customer go; what it cost stays. */
	void forget(UUID customer) {
		sql("""
				delete from goodwill_reason r using service_case c
				where r.tenant_id = :tenant and c.tenant_id = r.tenant_id and c.id = r.case_id and c.customer_id = :customer
				""")
			.param("customer", customer)
			.update();
	}

	List<GoodwillEntry> ofCustomer(UUID customer) {
		return sql(ENTRIES + " and c.customer_id = :customer order by g.at, g.id").param("customer", customer)
			.query(RecordRows.of(GoodwillEntry.class))
			.list();
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

}
