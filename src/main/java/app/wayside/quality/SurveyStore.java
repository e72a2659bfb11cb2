package app.wayside.quality;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps surveys and how they are sent. */
@Component
class SurveyStore {

	private static final String SELECT = """
			select id, case_id, customer_id, agent_id, team_id, process, state, reason, sent_at, score, comment,
			       answered_at, follow_up_id
			from survey where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	SurveyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A survey to send later.
	 *
	 * @param caseId about which case
	 * @param customerId who is asked
	 * @param agentId who had the case
	 * @param teamId in whose queue it was
	 * @param process of the case
	 */
	record Plan(UUID caseId, UUID customerId, @Nullable UUID agentId, @Nullable UUID teamId, String process) {
	}

	/**
	 * Plans a survey. A case that was asked about, or was not for a reason, stays as it
	 * is.
	 */
	void plan(Plan plan, Instant now, Instant due) {
		this.jdbc.sql("""
				insert into survey (tenant_id, id, case_id, customer_id, agent_id, team_id, process, state, due_at,
				                    planned_at)
				values (:tenant, :id, :case, :customer, :agent, :team, :process, 'PLANNED', :due, :now)
				on conflict (tenant_id, case_id) do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", Ids.next())
			.param("case", plan.caseId())
			.param("customer", plan.customerId())
			.param("agent", plan.agentId())
			.param("team", plan.teamId())
			.param("process", plan.process())
			.param("due", Timestamp.from(due))
			.param("now", Timestamp.from(now))
			.update();
	}

	/** The case is open again: nobody is asked until it closes anew. */
	void forget(UUID caseId) {
		this.jdbc.sql("delete from survey where tenant_id = :tenant and case_id = :case and state = 'PLANNED'")
			.param("tenant", Tenancy.current().value())
			.param("case", caseId)
			.update();
	}

	/** A planned survey to send; nobody else gets it until the transaction ends. */
	Optional<Survey> take(SurveyId id) {
		return this.jdbc.sql(SELECT + " and id = :id and due_at is not null for update skip locked")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(Survey.class))
			.optional();
	}

	/** A survey to change. */
	Optional<Survey> lock(SurveyId id) {
		return this.jdbc.sql(SELECT + " and id = :id for update")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(Survey.class))
			.optional();
	}

	Optional<Survey> find(SurveyId id) {
		return this.jdbc.sql(SELECT + " and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(Survey.class))
			.optional();
	}

	Optional<Survey> about(UUID caseId) {
		return this.jdbc.sql(SELECT + " and case_id = :case")
			.param("tenant", Tenancy.current().value())
			.param("case", caseId)
			.query(RecordRows.of(Survey.class))
			.optional();
	}

	/** The latest answer of a customer. */
	Optional<Survey> latestOf(UUID customer) {
		return this.jdbc.sql(SELECT
				+ " and customer_id = any(same_customer(:customer)) and score is not null order by answered_at desc limit 1")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Survey.class))
			.optional();
	}

	/** All that a customer was asked. */
	List<Survey> of(UUID customer) {
		return this.jdbc.sql(SELECT + " and customer_id = :customer order by planned_at")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Survey.class))
			.list();
	}

	boolean askedSince(UUID customer, Instant moment) {
		return this.jdbc
			.sql("""
					select exists (select from survey
					               where tenant_id = :tenant and customer_id = any(same_customer(:customer)) and sent_at > :moment)
					""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.param("moment", Timestamp.from(moment))
			.query(Boolean.class)
			.single();
	}

	/** Makes others who would ask the same customer now wait until this is committed. */
	void oneAtATime(UUID customer) {
		this.jdbc.sql(
				"select pg_advisory_xact_lock(hashtextextended(:name || (same_customer(:customer))[1], 0)) is not null")
			.param("name", "survey:" + Tenancy.current().value() + ":")
			.param("customer", customer)
			.query(Boolean.class)
			.single();
	}

	void sent(UUID id, @Nullable UUID message, Instant now) {
		this.jdbc.sql("""
				update survey set state = 'SENT', due_at = null, sent_at = :now, message_id = :message
				where tenant_id = :tenant and id = :id
				""")
			.param("now", Timestamp.from(now))
			.param("message", message)
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.update();
	}

	void skipped(UUID id, String reason) {
		this.jdbc.sql("""
				update survey set state = 'SKIPPED', due_at = null, reason = :reason
				where tenant_id = :tenant and id = :id
				""").param("reason", reason).param("tenant", Tenancy.current().value()).param("id", id).update();
	}

	void answered(UUID id, Surveys.Rating rating, Instant now) {
		this.jdbc.sql("""
				update survey set state = 'ANSWERED', due_at = null, score = :score, comment = :comment,
				  answered_at = coalesce(answered_at, :now), sent_at = coalesce(sent_at, :now)
				where tenant_id = :tenant and id = :id
				""")
			.param("score", rating.score())
			.param("comment", rating.comment())
			.param("now", Timestamp.from(now))
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.update();
	}

	void followedUp(UUID id, UUID followUp) {
		this.jdbc.sql("update survey set follow_up_id = :followUp where tenant_id = :tenant and id = :id")
			.param("followUp", followUp)
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.update();
	}

	void forgetWords(UUID customer) {
		this.jdbc.sql("update survey set comment = '' where tenant_id = :tenant and customer_id = :customer")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.update();
	}

	SurveyPolicy policy() {
		return this.jdbc.sql("""
				select active, delay_minutes, cap_days, version from survey_policy where tenant_id = :tenant
				""")
			.param("tenant", Tenancy.current().value())
			.query((row, number) -> new SurveyPolicy(row.getBoolean("active"),
					Duration.ofMinutes(row.getInt("delay_minutes")), Duration.ofDays(row.getInt("cap_days")),
					row.getInt("version")))
			.optional()
			.orElse(SurveyPolicy.USUAL);
	}

	boolean save(SurveyPolicy policy) {
		return this.jdbc.sql("""
				insert into survey_policy (tenant_id, active, delay_minutes, cap_days, version)
				select :tenant, :active, :delay, :cap, 1
				where :version = 0 or exists (select from survey_policy where tenant_id = :tenant)
				on conflict (tenant_id) do update
				  set active = excluded.active, delay_minutes = excluded.delay_minutes, cap_days = excluded.cap_days,
				      version = survey_policy.version + 1
				  where survey_policy.version = :version
				""")
			.param("tenant", Tenancy.current().value())
			.param("active", policy.active())
			.param("delay", policy.delay().toMinutes())
			.param("cap", policy.cap().toDays())
			.param("version", policy.version())
			.update() > 0;
	}

}
