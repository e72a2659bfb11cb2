package app.wayside.approvals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.wayside.approvals.Approval.Hand;
import app.wayside.identity.StaffId;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps approvals. */
@Component
class ApprovalStore {

	private static final int BATCH = 200;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	ApprovalStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void insert(Approval approval) {
		ApprovalRequest request = approval.request();
		Amount amount = request.amount();
		this.jdbc.sql("""
				insert into approval (tenant_id, id, about_kind, about_id, title, reason, evidence, amount, currency,
				                      asked_of, requested_by, requested_by_name, requested_at, level, due_at,
				                      escalates_at, state)
				values (:tenant, :id, :aboutKind, :aboutId, :title, :reason, cast(:evidence as jsonb), :amount,
				        :currency, :askedOf, :by, :byName, :at, :level, :due, :escalates, :state)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", approval.id().value())
			.param("aboutKind", request.about().kind())
			.param("aboutId", request.about().id())
			.param("title", request.title().strip())
			.param("reason", request.reason().strip())
			.param("evidence", this.json.writeValueAsString(request.evidence()))
			.param("amount", (amount != null) ? amount.value() : null)
			.param("currency", (amount != null) ? amount.currency().getCurrencyCode() : null)
			.param("askedOf", (request.askedOf() != null) ? request.askedOf().value() : null)
			.param("by", approval.asked().person())
			.param("byName", approval.asked().name())
			.param("at", Timestamp.from(approval.asked().at()))
			.param("level", approval.level())
			.param("due", Timestamp.from(approval.due()))
			.param("escalates", timestamp(approval.escalates()))
			.param("state", approval.state().name())
			.update();
	}

	/** Writes the decision, unless another came first. */
	void settle(Approval approval) {
		Hand decision = Objects.requireNonNull(approval.decision());
		int saved = this.jdbc.sql("""
				update approval
				set state = :state, decided_by = :by, decided_by_name = :byName, decided_at = :at, comment = :comment,
				    escalates_at = null, version = version + 1
				where tenant_id = :tenant and id = :id and version = :version and state = 'REQUESTED'
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", approval.id().value())
			.param("version", approval.version())
			.param("state", approval.state().name())
			.param("by", decision.person())
			.param("byName", decision.name())
			.param("at", Timestamp.from(decision.at()))
			.param("comment", approval.comment())
			.update();
		if (saved == 0) {
			throw new AlreadyDecided(find(approval.id()).map(Approval::decision).map(Hand::name).orElse(""));
		}
	}

	Optional<Approval> find(ApprovalId id) {
		return this.jdbc.sql("select * from approval where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(this::row)
			.optional();
	}

	List<Approval> about(UUID subject) {
		return this.jdbc.sql("""
				select * from approval where tenant_id = :tenant and about_id = :subject
				order by requested_at desc, id desc
				limit 50
				""").param("tenant", Tenancy.current().value()).param("subject", subject).query(this::row).list();
	}

	void forget(Collection<UUID> subjects) {
		this.jdbc.sql("""
				update approval set title = 'approvals.erased', reason = '', evidence = '[]', comment = ''
				where tenant_id = :tenant and about_id = any(:subjects)
				""")
			.param("tenant", Tenancy.current().value())
			.param("subjects", subjects.toArray(UUID[]::new))
			.update();
	}

	/** What rises now and is not being raised by another node. */
	List<Approval> lockOverdue(Instant now) {
		return this.jdbc.sql("""
				select * from approval
				where tenant_id = :tenant and state = 'REQUESTED' and escalates_at <= :now
				order by escalates_at
				limit :batch
				for update skip locked
				""")
			.param("tenant", Tenancy.current().value())
			.param("now", Timestamp.from(now))
			.param("batch", BATCH)
			.query(this::row)
			.list();
	}

	void raise(Approval approval) {
		this.jdbc.sql("""
				update approval set level = :level, escalates_at = :escalates, version = version + 1
				where tenant_id = :tenant and id = :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", approval.id().value())
			.param("level", approval.level())
			.param("escalates", timestamp(approval.escalates()))
			.update();
	}

	Approval row(ResultSet row, int number) throws SQLException {
		UUID askedOf = row.getObject("asked_of", UUID.class);
		ApprovalRequest request = new ApprovalRequest(
				new Subject(row.getString("about_kind"), row.getObject("about_id", UUID.class)), row.getString("title"),
				amount(row), row.getString("reason"),
				this.json.readValue(row.getString("evidence"), new TypeReference<List<Evidence>>() {
				}), (askedOf != null) ? new StaffId(askedOf) : null);
		Hand asked = new Hand(row.getObject("requested_by", UUID.class), row.getString("requested_by_name"),
				row.getTimestamp("requested_at").toInstant());
		Instant decidedAt = instant(row, "decided_at");
		Hand decision = (decidedAt != null) ? new Hand(row.getObject("decided_by", UUID.class),
				Objects.requireNonNullElse(row.getString("decided_by_name"), ""), decidedAt) : null;
		return new Approval(new ApprovalId(row.getObject("id", UUID.class)), request, asked, row.getInt("level"),
				row.getTimestamp("due_at").toInstant(), instant(row, "escalates_at"),
				ApprovalState.valueOf(row.getString("state")), decision, row.getString("comment"),
				row.getInt("version"));
	}

	private static @Nullable Amount amount(ResultSet row) throws SQLException {
		BigDecimal amount = row.getBigDecimal("amount");
		return (amount != null) ? new Amount(amount, Currency.getInstance(row.getString("currency"))) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

}
