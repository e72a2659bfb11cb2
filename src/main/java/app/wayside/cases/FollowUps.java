package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what is to be done on cases by a time. */
@Service
@Transactional
public class FollowUps {

	private static final String SELECT = """
			select id, case_id, staff_id, reason, text, due_at, created_at, done_at
			from follow_up where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final CaseWork work;

	private final Facts facts;

	FollowUps(JdbcClient jdbc, CaseWork work, Facts facts) {
		this.jdbc = jdbc;
		this.work = work;
		this.facts = facts;
	}

	/**
	 * What is to be done.
	 *
	 * @param staff who is to do it; nobody in particular where none
	 * @param reason a word that the screens explain
	 * @param text more about it; may be empty
	 * @param due by when, UTC
	 */
	public record Order(@Nullable StaffId staff, String reason, String text, Instant due) {
	}

	/**
	 * Asks for something to be done on a case.
	 * @throws CaseNotFound where the tenant has none
	 */
	@Allowed(Permission.WORK_CASES)
	public FollowUpId set(CaseId id, Order order) {
		this.work.get(id);
		FollowUpId followUp = new FollowUpId(Ids.next());
		Fact fact = this.facts.now();
		StaffId staff = order.staff();
		this.jdbc.sql("""
				insert into follow_up (tenant_id, id, case_id, staff_id, reason, text, due_at, created_at)
				values (:tenant, :id, :case, :staff, :reason, :text, :due, :now)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", followUp.value())
			.param("case", id.value())
			.param("staff", (staff != null) ? staff.value() : null)
			.param("reason", order.reason())
			.param("text", order.text().strip())
			.param("due", Timestamp.from(order.due()))
			.param("now", Timestamp.from(fact.at()))
			.update();
		this.work.tell(new CaseEvent.FollowUpSet(fact, id, followUp.value(), (staff != null) ? staff.value() : null,
				order.reason(), order.due()));
		return followUp;
	}

	/**
	 * It is done.
	 * @throws FollowUpNotFound where there is none that is still to be done
	 */
	@Allowed(Permission.WORK_CASES)
	public void done(FollowUpId id) {
		Fact fact = this.facts.now();
		UUID about = this.jdbc.sql("""
				update follow_up set done_at = :now, done_by = :by
				where tenant_id = :tenant and id = :id and done_at is null
				returning case_id
				""")
			.param("now", Timestamp.from(fact.at()))
			.param("by", Acting.current().id())
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(UUID.class)
			.optional()
			.orElseThrow(FollowUpNotFound::new);
		this.work.tell(new CaseEvent.FollowUpDone(fact, new CaseId(about), id.value()));
	}

	/** All that was and is to be done on a case, what is open first. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<FollowUp> of(CaseId id) {
		return this.jdbc.sql(SELECT + " and case_id = :case order by done_at nulls first, due_at, id")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(RecordRows.of(FollowUp.class))
			.list();
	}

}
