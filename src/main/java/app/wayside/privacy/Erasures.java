package app.wayside.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.Approvals;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the requests to erase somebody, and asks for their approval. */
@Component
class Erasures {

	private final JdbcClient jdbc;

	private final Approvals approvals;

	private final Clock clock;

	Erasures(JdbcClient jdbc, Approvals approvals, Clock clock) {
		this.jdbc = jdbc;
		this.approvals = approvals;
		this.clock = clock;
	}

	Erasure request(UUID customerId, String reason) {
		UUID approval = this.approvals
			.request(ApprovalRequest.of(new Subject("customer", customerId), "privacy.erasure.approval-title", reason))
			.value();
		Erasure erasure = new Erasure(Ids.next(), customerId, reason, approval, Erasure.State.WAITING, now(), null);
		try {
			insert(erasure);
		}
		catch (DuplicateKeyException ex) {
			throw new ErasureAlreadyRequested();
		}
		return erasure;
	}

	private void insert(Erasure erasure) {
		this.jdbc.sql("""
				insert into erasure (tenant_id, id, customer_id, reason, approval_id, state, requested_at)
				values (:tenant, :id, :customer, :reason, :approval, 'WAITING', :at)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", erasure.id())
			.param("customer", erasure.customerId())
			.param("reason", erasure.reason())
			.param("approval", erasure.approvalId())
			.param("at", Timestamp.from(erasure.requested()))
			.update();
	}

	/** The erasure that waits for an approval, if that is what it was about. */
	Optional<Erasure> waitingFor(UUID approval) {
		return this.jdbc
			.sql("select * from erasure where tenant_id = :tenant and approval_id = :approval and state = 'WAITING'")
			.param("tenant", Tenancy.current().value())
			.param("approval", approval)
			.query(Erasures::row)
			.optional();
	}

	void settle(Erasure erasure, Erasure.State outcome) {
		this.jdbc.sql("update erasure set state = :state, settled_at = :at where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", erasure.id())
			.param("state", outcome.name())
			.param("at", Timestamp.from(now()))
			.update();
	}

	Optional<Erasure> latest(UUID customerId) {
		return this.jdbc.sql("""
				select * from erasure where tenant_id = :tenant and customer_id = :customer
				order by requested_at desc limit 1
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customerId)
			.query(Erasures::row)
			.optional();
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	private static Erasure row(ResultSet row, int number) throws SQLException {
		Timestamp settled = row.getTimestamp("settled_at");
		return new Erasure(row.getObject("id", UUID.class), row.getObject("customer_id", UUID.class),
				row.getString("reason"), row.getObject("approval_id", UUID.class),
				Erasure.State.valueOf(row.getString("state")), row.getTimestamp("requested_at").toInstant(),
				(settled != null) ? settled.toInstant() : null);
	}

}
