package app.wayside.cases.problems;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps words to many and their recipients. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FanOutStore {

	private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
	};

	private static final String SELECT = """
			select f.id, f.problem_id, cast(f.texts as text) as texts, f.state, f.approval_id, f.actor_name, f.made_at,
			  f.finished_at, k.*
			from fan_out f
			cross join lateral (
			  select count(*) filter (where state = 'WAITING') as waiting, count(*) filter (where state = 'SENT') as sent,
			    count(*) filter (where state = 'LEFT_OUT') as left_out, count(*) filter (where state = 'REFUSED') as refused
			  from fan_out_row r where r.tenant_id = f.tenant_id and r.fan_out_id = f.id) k
			where f.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	FanOutStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void plan(FanOut planned, Actor by) {
		sql("""
				insert into fan_out (tenant_id, id, problem_id, texts, state, actor_kind, actor_id, actor_name, actor_may,
				  made_at)
				values (:tenant, :id, :problem, cast(:texts as jsonb), 'PLANNED', :kind, :actor, :name, :may, :now)
				""")
			.param("id", planned.id().value())
			.param("problem", planned.problemId())
			.param("texts", this.json.writeValueAsString(planned.texts()))
			.param("kind", by.reference().kind())
			.param("actor", by.id())
			.param("name", by.name())
			.param("may", by.permissions().stream().map(Enum::name).toArray(String[]::new))
			.param("now", Timestamp.from(planned.madeAt()))
			.update();
	}

	void add(FanOutId id, List<FanOutRow> rows) {
		sql("""
				insert into fan_out_row (tenant_id, fan_out_id, seq, case_id, customer_id, state, reason)
				select :tenant, :id, seq, case_id, customer_id, state, reason
				from unnest(:seqs, :cases, :customers, :states, :reasons)
				  as row (seq, case_id, customer_id, state, reason)
				""").param("id", id.value())
			.param("seqs", rows.stream().map(FanOutRow::seq).toArray(Integer[]::new))
			.param("cases", rows.stream().map(FanOutRow::caseId).toArray(UUID[]::new))
			.param("customers", rows.stream().map(FanOutRow::customerId).toArray(UUID[]::new))
			.param("states", rows.stream().map(FanOutRow::state).toArray(String[]::new))
			.param("reasons", rows.stream().map(FanOutRow::reason).toArray(String[]::new))
			.update();
	}

	Optional<FanOut> find(FanOutId id) {
		return sql(SELECT + " and f.id = :id").param("id", id.value()).query(this::fanOut).optional();
	}

	Optional<FanOut> waitingFor(UUID approval) {
		return sql(SELECT + " and f.approval_id = :approval and f.state = 'ASKED'").param("approval", approval)
			.query(this::fanOut)
			.optional();
	}

	List<FanOut> of(UUID problem) {
		return sql(SELECT + " and f.problem_id = :problem order by f.made_at desc limit 20").param("problem", problem)
			.query(this::fanOut)
			.list();
	}

	List<FanOutRow> rows(FanOutId id) {
		return sql("""
				select r.seq, r.case_id, c.number, r.customer_id, r.state, r.reason, r.sent_at
				from fan_out_row r join service_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
				where r.tenant_id = :tenant and r.fan_out_id = :id order by r.seq
				""").param("id", id.value()).query(RecordRows.of(FanOutRow.class)).list();
	}

	/** Whether it was in that state; from now on it is in the other. */
	boolean move(FanOutId id, FanOut.State from, FanOut.State to) {
		return sql("update fan_out set state = :to where tenant_id = :tenant and id = :id and state = :from")
			.param("to", to.name())
			.param("from", from.name())
			.param("id", id.value())
			.update() > 0;
	}

	void waitFor(FanOutId id, UUID approval) {
		sql("update fan_out set approval_id = :approval where tenant_id = :tenant and id = :id")
			.param("approval", approval)
			.param("id", id.value())
			.update();
	}

	/**
	 * The next recipient that nobody else is at; he is ours until the transaction ends.
	 */
	Optional<Next> next(FanOutId id) {
		return sql("""
				select r.seq, r.case_id, cast(f.texts as text) as texts
				from fan_out_row r join fan_out f on f.tenant_id = r.tenant_id and f.id = r.fan_out_id
				where r.tenant_id = :tenant and r.fan_out_id = :id and r.state = 'WAITING' and f.state = 'RUNNING'
				order by r.seq limit 1 for update of r skip locked
				""").param("id", id.value())
			.query((row, number) -> new Next(row.getInt("seq"), row.getObject("case_id", UUID.class),
					this.json.readValue(row.getString("texts"), TEXTS)))
			.optional();
	}

	void sent(FanOutId id, int seq, UUID message, Instant now) {
		sql("""
				update fan_out_row set state = 'SENT', message_id = :message, sent_at = :now
				where tenant_id = :tenant and fan_out_id = :id and seq = :seq
				""").param("message", message)
			.param("now", Timestamp.from(now))
			.param("id", id.value())
			.param("seq", seq)
			.update();
	}

	void notSent(FanOutId id, int seq, String state, String reason) {
		sql("""
				update fan_out_row set state = :state, reason = :reason
				where tenant_id = :tenant and fan_out_id = :id and seq = :seq and state = 'WAITING'
				""").param("state", state).param("reason", reason).param("id", id.value()).param("seq", seq).update();
	}

	/** How many were told in the last minute, in all that this tenant sends. */
	int sentSince(Instant moment) {
		return sql("select cast(count(*) as int) from fan_out_row where tenant_id = :tenant and sent_at > :since")
			.param("since", Timestamp.from(moment))
			.query(Integer.class)
			.single();
	}

	/** Whether a case may still be told something, and why not. */
	Optional<String> obstacle(UUID caseId) {
		return sql(
				"""
						select case when merged_into is not null then 'cases.problems.reason.merged' when status = 'CLOSED' then 'cases.problems.reason.closed' else '' end
						from service_case where tenant_id = :tenant and id = :case for update
						""")
			.param("case", caseId)
			.query(String.class)
			.optional()
			.filter((reason) -> !reason.isEmpty());
	}

	/** Whether nothing is left to be done, for whoever asks first. */
	boolean finish(FanOutId id, Instant now) {
		return sql("""
				update fan_out f set state = 'DONE', finished_at = :now
				where f.tenant_id = :tenant and f.id = :id and f.state = 'RUNNING'
				  and not exists (select from fan_out_row r where r.tenant_id = f.tenant_id and r.fan_out_id = f.id
				                  and r.state = 'WAITING')
				""").param("id", id.value()).param("now", Timestamp.from(now)).update() > 0;
	}

	Optional<Asker> asker(FanOutId id) {
		return sql("""
				select actor_kind as kind, actor_id as id, actor_name as name, actor_may as may from fan_out
				where tenant_id = :tenant and id = :id
				""").param("id", id.value()).query(RecordRows.of(Asker.class)).optional();
	}

	/** What a customer was told so. */
	List<Told> told(UUID customer) {
		return sql("""
				select c.number, r.sent_at
				from fan_out_row r join service_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
				where r.tenant_id = :tenant and r.customer_id = :customer and r.state = 'SENT' order by r.sent_at desc
				""").param("customer", customer).query(RecordRows.of(Told.class)).list();
	}

	/** That a customer was told something on a case. */
	record Told(String number, Instant sentAt) {
	}

	/**
	 * The words that were sent about a customer's cases are in his conversations; here
	 * they go.
	 */
	void forget(UUID customer) {
		sql("""
				update fan_out f set texts = '{}'
				where f.tenant_id = :tenant and f.state in ('DONE', 'STOPPED', 'REJECTED') and exists (
				  select from service_case c where c.tenant_id = f.tenant_id and c.id = f.problem_id
				    and c.customer_id = :customer)
				""").param("customer", customer).update();
	}

	private FanOut fanOut(ResultSet row, int number) throws SQLException {
		Timestamp finished = row.getTimestamp("finished_at");
		return new FanOut(new FanOutId(row.getObject("id", UUID.class)), row.getObject("problem_id", UUID.class),
				this.json.readValue(row.getString("texts"), TEXTS), FanOut.State.valueOf(row.getString("state")),
				row.getObject("approval_id", UUID.class), row.getString("actor_name"),
				row.getTimestamp("made_at").toInstant(), instant(finished), new FanOut.Counts(row.getInt("waiting"),
						row.getInt("sent"), row.getInt("left_out"), row.getInt("refused")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

	/** A recipient to be told. */
	record Next(int seq, UUID caseId, Map<String, String> texts) {
	}

	/** Whoever wrote it, and what he might do then. */
	record Asker(String kind, UUID id, String name, String[] may) {
	}

}
