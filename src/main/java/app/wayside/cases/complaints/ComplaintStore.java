package app.wayside.cases.complaints;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.sla.Severity;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps complaints. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ComplaintStore {

	static final String SELECT = """
			select k.case_id, c.number, c.subject, c.status, c.last_seq, c.customer_id, c.agent_id, k.why, k.opened_at,
			  k.severity, k.answer_by, k.solve_by, k.state, k.acknowledged_at, k.answered_at, k.planned_at, k.decided_at,
			  k.told_at, k.told_again_at, k.told_again_how, k.appealed_at, k.appeals, k.rated_at, k.score, k.closed_at,
			  k.archived_at, k.plan, k.plan_by, k.told_again_by, k.told_again_note, k.likelihood, k.impact, k.risk,
			  k.root_cause, k.measure, k.owner_id, k.review_on, k.version
			from complaint k join service_case c on c.tenant_id = k.tenant_id and c.id = k.case_id
			where k.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	ComplaintStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What is promised.
	 *
	 * @param severity by which it is counted
	 * @param answerBy by when a person answers
	 * @param solveBy by when it is decided
	 */
	record Promised(Severity severity, Instant answerBy, Instant solveBy) {
	}

	/** Where a case stands that becomes a complaint. */
	record Beginning(Severity severity, Instant openedAt, boolean complaint, String process) {
	}

	/** Whether it was none before. */
	boolean open(UUID caseId, String why, Instant now, Promised promised) {
		return sql("""
				insert into complaint (tenant_id, case_id, why, opened_at, severity, answer_by, solve_by, state)
				values (:tenant, :case, :why, :now, :severity, :answer, :solve, 'RECEIVED')
				on conflict do nothing
				""", caseId).param("why", why)
			.param("now", Timestamp.from(now))
			.param("severity", promised.severity().name())
			.param("answer", Timestamp.from(promised.answerBy()))
			.param("solve", Timestamp.from(promised.solveBy()))
			.update() > 0;
	}

	/** The case as it is; none where the tenant has none such. */
	Optional<Beginning> beginning(UUID caseId) {
		return sql(
				"select severity, opened_at, complaint, process from service_case where tenant_id = :tenant and id = :case",
				caseId)
			.query(RecordRows.of(Beginning.class))
			.optional();
	}

	Optional<Complaint> find(UUID caseId) {
		return sql(SELECT + " and k.case_id = :case", caseId).query(RecordRows.of(Complaint.class)).optional();
	}

	/** To change: nobody else changes it until the transaction ends. */
	Optional<Complaint> lock(UUID caseId) {
		return sql(SELECT + " and k.case_id = :case for update of k", caseId).query(RecordRows.of(Complaint.class))
			.optional();
	}

	/** Those of some cases that are complaints. */
	List<UUID> among(List<UUID> cases) {
		return this.jdbc.sql("select case_id from complaint where tenant_id = :tenant and case_id = any(:cases)")
			.param("tenant", Tenancy.current().value())
			.param("cases", cases.toArray(UUID[]::new))
			.query(UUID.class)
			.list();
	}

	/** Writes what was derived. */
	void derived(Complaint known, Duties duties, Promised promised) {
		sql("""
				update complaint set state = :state, severity = :severity, answer_by = :answerBy, solve_by = :solveBy,
				  acknowledged_at = :acknowledged, answered_at = :answered, decided_at = :decided, told_at = :told,
				  told_again_at = case when :again then told_again_at end,
				  told_again_how = case when :again then told_again_how end,
				  told_again_by = case when :again then told_again_by else '' end,
				  told_again_note = case when :again then told_again_note else '' end,
				  appealed_at = :appealed, appeals = :appeals, closed_at = :closed,
				  archived_at = case when :state = 'ARCHIVED' then archived_at end
				where tenant_id = :tenant and case_id = :case
				""", known.caseId()).param("state", duties.state(known).name())
			.param("severity", promised.severity().name())
			.param("answerBy", Timestamp.from(promised.answerBy()))
			.param("solveBy", Timestamp.from(promised.solveBy()))
			.param("acknowledged", at(duties.acknowledgedAt()))
			.param("answered", at(duties.answeredAt()))
			.param("decided", at(duties.decidedAt()))
			.param("told", at(duties.toldAt()))
			.param("again", duties.toldAgain(known))
			.param("appealed", at(duties.appealedAt()))
			.param("appeals", duties.appeals())
			.param("closed", at(duties.closedAt()))
			.update();
	}

	void plan(UUID caseId, String words, Instant by, Instant now) {
		sql("""
				update complaint set plan = :words, plan_by = :by, planned_at = :now, version = version + 1
				where tenant_id = :tenant and case_id = :case
				""", caseId).param("words", words)
			.param("by", Timestamp.from(by))
			.param("now", Timestamp.from(now))
			.update();
	}

	/** Whether the result had not been told once more yet. */
	boolean toldAgain(UUID caseId, SecondTelling how, Said said) {
		return sql("""
				update complaint set told_again_at = :now, told_again_how = :how, told_again_by = :by,
				  told_again_note = :note, version = version + 1
				where tenant_id = :tenant and case_id = :case and decided_at is not null and told_again_at is null
				""", caseId).param("now", Timestamp.from(said.at()))
			.param("how", how.name())
			.param("by", said.by())
			.param("note", said.note())
			.update() > 0;
	}

	/** Who told something, when, and in which words. */
	record Said(Instant at, String by, String note) {
	}

	boolean rated(UUID caseId, int score, Instant now) {
		return sql("""
				update complaint set rated_at = :now, score = :score, version = version + 1
				where tenant_id = :tenant and case_id = :case and score is distinct from :score
				""", caseId).param("now", Timestamp.from(now)).param("score", score).update() > 0;
	}

	boolean assess(UUID caseId, Assessment entry) {
		return sql(
				"""
						update complaint set likelihood = :likelihood, impact = :impact, root_cause = nullif(:cause, ''), measure = :measure,
						  owner_id = :owner, review_on = :review, version = version + 1
						where tenant_id = :tenant and case_id = :case and version = :version
						""",
				caseId)
			.param("likelihood", entry.likelihood())
			.param("impact", entry.impact())
			.param("cause", entry.rootCause())
			.param("measure", entry.measure().strip())
			.param("owner", entry.ownerId())
			.param("review", (entry.reviewOn() != null) ? java.sql.Date.valueOf(entry.reviewOn()) : null)
			.param("version", entry.version())
			.update() > 0;
	}

	void archive(UUID caseId, Instant now) {
		sql("""
				update complaint set archived_at = :now, state = 'ARCHIVED', version = version + 1
				where tenant_id = :tenant and case_id = :case
				""", caseId).param("now", Timestamp.from(now)).update();
	}

	void remove(UUID caseId) {
		sql("delete from complaint where tenant_id = :tenant and case_id = :case", caseId).update();
	}

	/** The complaints of a customer. */
	List<Complaint> of(UUID customer) {
		return this.jdbc.sql(SELECT + " and c.customer_id = :customer order by k.opened_at")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Complaint.class))
			.list();
	}

	/**
	 * The words about a customer go; that he complained, and what became of it, stays.
	 */
	void forget(UUID customer) {
		this.jdbc
			.sql("""
					update complaint k set plan = '', told_again_note = '', measure = case when measure <> '' then '–' else '' end
					from service_case c
					where k.tenant_id = :tenant and c.tenant_id = k.tenant_id and c.id = k.case_id and c.customer_id = :customer
					""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.update();
	}

	private static @Nullable Timestamp at(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(Objects.requireNonNull(instant)) : null;
	}

	private StatementSpec sql(String sql, UUID caseId) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("case", caseId);
	}

}
