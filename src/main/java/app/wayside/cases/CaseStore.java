package app.wayside.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.ConversationId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps cases. What lists show beside the case itself is kept up by {@link CaseListing}.
 */
@Component
class CaseStore {

	private static final String SELECT = """
			select id, number, subject, status, process, category, severity, language, sentiment, urgency, complaint,
			       customer_id, conversation_id, team_id, agent_id, level, waiting_for, waiting_reason,
			       waiting_since, waiting_until, solution, solution_code, root_cause, resolved_at, confirm_by,
			       merged_into, version
			from service_case
			where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	CaseStore(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A case to look at. */
	ServiceCase read(CaseId id) {
		return one(id, "");
	}

	/** A case to change: nobody else changes it until the transaction ends. */
	ServiceCase get(CaseId id) {
		return one(id, " for update");
	}

	private ServiceCase one(CaseId id, String lock) {
		return this.jdbc.sql(SELECT + " and id = :id" + lock)
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(CaseStore::read)
			.optional()
			.orElseThrow(() -> new CaseNotFound(id.toString()));
	}

	/** A case, unless somebody else is changing it right now. */
	Optional<ServiceCase> getUnlessTaken(CaseId id) {
		return this.jdbc.sql(SELECT + " and id = :id for update skip locked")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(CaseStore::read)
			.optional();
	}

	/** The tier that the customer had when he wrote. */
	String tierOf(CaseId id) {
		return this.jdbc.sql("select tier from service_case where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(String.class)
			.single();
	}

	Optional<ServiceCase> about(ConversationId conversation) {
		return this.jdbc.sql(SELECT + " and conversation_id = :conversation for update")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.query(CaseStore::read)
			.optional();
	}

	String nextNumber(int year) {
		long number = this.jdbc.sql("select nextval('case_number')").query(Long.class).single();
		return "C-%d-%06d".formatted(year, number);
	}

	void add(ServiceCase added, Instant openedAt, Origin origin, Shown shown) {
		Classification what = added.classification();
		this.jdbc.sql("""
				with findable as (
				  insert into case_search_due (tenant_id, case_id) values (:tenant, :id))
				insert into service_case (tenant_id, id, number, subject, status, process, category, severity, language,
				  sentiment, urgency, complaint, tier, customer_id, conversation_id, channel, team_id, agent_id, level,
				  triage, receipt, opened_at, last_at, last_in_at, last_seq, preview, due_at, due_kind)
				values (:tenant, :id, :number, :subject, :status, :process, :category, :severity, :language,
				  :sentiment, :urgency, :complaint, :tier, :customer, :conversation, :channel, :team, :agent, :level,
				  'PENDING', :receipt, :openedAt, :lastAt, :inAt, :seq, :preview, :dueAt, :dueKind)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", added.id().value())
			.param("number", added.number())
			.param("subject", added.subject())
			.param("status", added.status().name())
			.param("process", what.process())
			.param("category", what.category())
			.param("severity", what.severity().name())
			.param("language", what.language())
			.param("sentiment", what.sentiment())
			.param("urgency", what.urgency())
			.param("complaint", what.complaint())
			.param("tier", origin.tier())
			.param("receipt", origin.receipt())
			.param("customer", added.customerId().value())
			.param("conversation", added.conversationId().value())
			.param("channel", origin.channel())
			.param("team", id(added.assignment().team()))
			.param("agent", id(added.assignment().agent()))
			.param("level", added.assignment().level())
			.param("openedAt", Timestamp.from(openedAt))
			.param("lastAt",
					Timestamp.from((shown.inAt() != null && shown.inAt().isAfter(openedAt)) ? shown.inAt() : openedAt))
			.param("inAt", timestamp(shown.inAt()))
			.param("seq", shown.seq())
			.param("preview", shown.preview())
			.param("dueAt", timestamp(shown.dueAt()))
			.param("dueKind", shown.dueKind())
			.update();
	}

	void save(ServiceCase changed) {
		Classification what = changed.classification();
		Waiting waiting = changed.waiting();
		Resolution resolution = changed.resolution();
		int rows = this.jdbc
			.sql("""
					update service_case set status = :status, process = :process, category = :category,
					  severity = :severity, language = :language, sentiment = :sentiment, urgency = :urgency,
					  complaint = :complaint, team_id = :team, agent_id = :agent, level = :level,
					  waiting_for = :waitingFor, waiting_reason = :waitingReason, waiting_since = :waitingSince,
					  waiting_until = :waitingUntil, solution = :solution, solution_code = :solutionCode,
					  root_cause = :rootCause, resolved_at = :resolvedAt, confirm_by = :confirmBy,
					  closed_at = case when :status = 'CLOSED' then coalesce(closed_at, :now) end,
					  snoozed_until = case when status = :status and agent_id is not distinct from :agent then snoozed_until end,
					  version = version + 1
					where tenant_id = :tenant and id = :id and version = :version
					""")
			.param("status", changed.status().name())
			.param("process", what.process())
			.param("category", what.category())
			.param("severity", what.severity().name())
			.param("language", what.language())
			.param("sentiment", what.sentiment())
			.param("urgency", what.urgency())
			.param("complaint", what.complaint())
			.param("team", id(changed.assignment().team()))
			.param("agent", id(changed.assignment().agent()))
			.param("level", changed.assignment().level())
			.param("waitingFor", (waiting != null) ? waiting.party().name() : null)
			.param("waitingReason", (waiting != null) ? waiting.reason() : null)
			.param("waitingSince", (waiting != null) ? Timestamp.from(waiting.since()) : null)
			.param("waitingUntil", (waiting != null) ? timestamp(waiting.until()) : null)
			.param("solution", (resolution != null) ? resolution.text() : null)
			.param("solutionCode", (resolution != null) ? resolution.code() : null)
			.param("rootCause", (resolution != null) ? resolution.rootCause() : null)
			.param("resolvedAt", (resolution != null) ? Timestamp.from(resolution.at()) : null)
			.param("confirmBy", (resolution != null) ? Timestamp.from(resolution.confirmBy()) : null)
			.param("tenant", Tenancy.current().value())
			.param("id", changed.id().value())
			.param("version", changed.version())
			.param("now", Timestamp.from(this.clock.instant()))
			.update();
		if (rows == 0) {
			throw new CaseChanged(changed.number());
		}
	}

	private static ServiceCase read(ResultSet row, int number) throws SQLException {
		return new ServiceCase(new CaseId(row.getObject("id", UUID.class)), row.getString("number"),
				row.getString("subject"), Status.valueOf(row.getString("status")),
				new CustomerId(row.getObject("customer_id", UUID.class)),
				new ConversationId(row.getObject("conversation_id", UUID.class)), classification(row), assignment(row),
				waiting(row), resolution(row), mergedInto(row), row.getInt("version"));
	}

	private static @Nullable CaseId mergedInto(ResultSet row) throws SQLException {
		UUID survivor = row.getObject("merged_into", UUID.class);
		return (survivor != null) ? new CaseId(survivor) : null;
	}

	private static Classification classification(ResultSet row) throws SQLException {
		return new Classification(row.getString("process"), row.getString("category"),
				Severity.valueOf(row.getString("severity")), row.getString("language"), row.getString("sentiment"),
				row.getString("urgency"), row.getBoolean("complaint"));
	}

	private static Assignment assignment(ResultSet row) throws SQLException {
		UUID team = row.getObject("team_id", UUID.class);
		UUID agent = row.getObject("agent_id", UUID.class);
		return new Assignment((team != null) ? new TeamId(team) : null, (agent != null) ? new StaffId(agent) : null,
				row.getInt("level"));
	}

	private static @Nullable Waiting waiting(ResultSet row) throws SQLException {
		String party = row.getString("waiting_for");
		if (party == null) {
			return null;
		}
		Timestamp until = row.getTimestamp("waiting_until");
		return new Waiting(Party.valueOf(party), row.getString("waiting_reason"),
				row.getTimestamp("waiting_since").toInstant(), (until != null) ? until.toInstant() : null);
	}

	private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
		Timestamp resolvedAt = row.getTimestamp("resolved_at");
		if (resolvedAt == null) {
			return null;
		}
		return new Resolution(row.getString("solution_code"), row.getString("solution"), row.getString("root_cause"),
				resolvedAt.toInstant(), row.getTimestamp("confirm_by").toInstant());
	}

	private static @Nullable UUID id(@Nullable TeamId team) {
		return (team != null) ? team.value() : null;
	}

	private static @Nullable UUID id(@Nullable StaffId staff) {
		return (staff != null) ? staff.value() : null;
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	/**
	 * What lists show of a case from its beginning.
	 *
	 * @param seq place of its first message
	 * @param inAt when that came in
	 * @param preview its first words
	 * @param dueAt when the first clock runs out
	 * @param dueKind which clock that is
	 */
	record Shown(long seq, @Nullable Instant inAt, String preview, @Nullable Instant dueAt, @Nullable String dueKind) {

		static final Shown NOTHING = new Shown(0, null, "", null, null);

	}

	/**
	 * Where a case comes from.
	 *
	 * @param channel the kind of channel of its first message
	 * @param tier of the customer at that time
	 * @param receipt WANTED until it was sent, NONE where none may go out
	 */
	record Origin(String channel, String tier, String receipt) {
	}

}
