package app.wayside.cases.bulk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps changes of many cases and their rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BulkStore {

	private static final String CASE = """
			select id, number, subject, status, team_id, agent_id, category, severity, waiting_for, waiting_reason,
			       waiting_until, merged_into is not null as merged, version
			from service_case
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	BulkStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void plan(BulkId id, List<UUID> cases, Actor by, Instant now) {
		sql("""
				with job as (
				  insert into bulk_job (tenant_id, id, state, actor_kind, actor_id, actor_name, actor_may, made_at)
				  values (:tenant, :id, 'PLANNED', :kind, :actor, :name, :may, :now))
				insert into bulk_row (tenant_id, job_id, seq, case_id, state)
				select :tenant, :id, row_number() over (order by place), c.id, 'WAITING'
				from unnest(:cases) with ordinality as chosen (case_id, place)
				join service_case c on c.tenant_id = :tenant and c.id = chosen.case_id
				""").param("id", id.value())
			.param("kind", by.reference().kind())
			.param("actor", by.id())
			.param("name", by.name())
			.param("may", by.permissions().stream().map(Enum::name).toArray(String[]::new))
			.param("now", Timestamp.from(now))
			.param("cases", cases.toArray(UUID[]::new))
			.update();
	}

	/** Whether it was still planned; from now on it is carried out. */
	boolean start(BulkId id, BulkChange change) {
		return sql("""
				update bulk_job set state = 'RUNNING', change = cast(:change as jsonb)
				where tenant_id = :tenant and id = :id and state = 'PLANNED'
				""").param("id", id.value()).param("change", this.json.writeValueAsString(change)).update() > 0;
	}

	/** How many rows are to be taken back from now on. */
	int startUndo(BulkId id) {
		return sql("""
				with job as (
				  update bulk_job set state = 'UNDOING', finished_at = null
				  where tenant_id = :tenant and id = :id and state = 'DONE' returning id)
				update bulk_row r set state = 'UNDOING' from job
				where r.tenant_id = :tenant and r.job_id = job.id and r.state = 'DONE'
				""").param("id", id.value()).update();
	}

	Optional<BulkJob> find(BulkId id) {
		return sql("""
				select j.id, j.state, cast(j.change as text) as change, j.actor_id, j.made_at, j.finished_at, c.*
				from bulk_job j
				cross join lateral (
				  select count(*) as rows, count(*) filter (where state in ('WAITING', 'UNDOING')) as waiting,
				    count(*) filter (where state in ('DONE', 'UNDOING')) as changed,
				    count(*) filter (where state = 'SAME') as same,
				    count(*) filter (where state = 'REFUSED') as refused,
				    count(*) filter (where state = 'UNDONE') as undone, count(*) filter (where state = 'KEPT') as kept
				  from bulk_row r where r.tenant_id = j.tenant_id and r.job_id = j.id) c
				where j.tenant_id = :tenant and j.id = :id
				""").param("id", id.value()).query(this::job).optional();
	}

	List<BulkRow> rows(BulkId id) {
		return sql("""
				select r.case_id, c.number, c.subject, r.state, r.reason, r.arguments
				from bulk_row r join service_case c on c.tenant_id = r.tenant_id and c.id = r.case_id
				where r.tenant_id = :tenant and r.job_id = :id order by r.seq
				""").param("id", id.value())
			.query((row, number) -> new BulkRow(row.getObject("case_id", UUID.class), row.getString("number"),
					row.getString("subject"), row.getString("state"), row.getString("reason"), texts(row)))
			.list();
	}

	/** The cases of a change as they are now. */
	List<BulkCase> cases(BulkId id) {
		return sql(CASE + """
				where tenant_id = :tenant
				  and id in (select case_id from bulk_row where tenant_id = :tenant and job_id = :job)
				""").param("job", id.value()).query(RecordRows.of(BulkCase.class)).list();
	}

	/** A case as it is now; nobody changes it until the transaction ends. */
	BulkCase take(UUID caseId) {
		return sql(CASE + " where tenant_id = :tenant and id = :id for update").param("id", caseId)
			.query(RecordRows.of(BulkCase.class))
			.single();
	}

	int version(UUID caseId) {
		return sql("select version from service_case where tenant_id = :tenant and id = :id").param("id", caseId)
			.query(Integer.class)
			.single();
	}

	/** The next row that nobody else is at; it is ours until the transaction ends. */
	Optional<Next> next(BulkId id) {
		return sql("""
				select r.seq, r.case_id, r.state, cast(r.before as text) as before, r.version,
				       cast(j.change as text) as change
				from bulk_row r join bulk_job j on j.tenant_id = r.tenant_id and j.id = r.job_id
				where r.tenant_id = :tenant and r.job_id = :id and r.state in ('WAITING', 'UNDOING')
				  and j.state in ('RUNNING', 'UNDOING')
				order by r.seq limit 1 for update of r skip locked
				""").param("id", id.value()).query((row, number) -> next(row)).optional();
	}

	void done(BulkId id, int seq, BulkCase before, int version) {
		sql("""
				update bulk_row set state = 'DONE', before = cast(:before as jsonb), version = :version
				where tenant_id = :tenant and job_id = :id and seq = :seq
				""").param("before", this.json.writeValueAsString(before))
			.param("version", version)
			.param("id", id.value())
			.param("seq", seq)
			.update();
	}

	/**
	 * Gives a row its result, with the reason where it is not the one that was wanted.
	 */
	void result(BulkId id, int seq, String state, @Nullable String reason, String... arguments) {
		sql("""
				update bulk_row set state = :state, reason = :reason, arguments = :arguments
				where tenant_id = :tenant and job_id = :id and seq = :seq and state in ('WAITING', 'UNDOING')
				""").param("state", state)
			.param("reason", reason)
			.param("arguments", arguments)
			.param("id", id.value())
			.param("seq", seq)
			.update();
	}

	/** Whether nothing is left to be done, for whoever asks first. */
	boolean finish(BulkId id, Instant now) {
		return sql(
				"""
						update bulk_job j set state = case state when 'RUNNING' then 'DONE' else 'UNDONE' end, finished_at = :now
						where j.tenant_id = :tenant and j.id = :id and j.state in ('RUNNING', 'UNDOING')
						  and not exists (select from bulk_row r where r.tenant_id = j.tenant_id and r.job_id = j.id
						                  and r.state in ('WAITING', 'UNDOING'))
						""")
			.param("id", id.value())
			.param("now", Timestamp.from(now))
			.update() > 0;
	}

	Optional<Asker> asker(BulkId id) {
		return sql("""
				select actor_kind as kind, actor_id as id, actor_name as name, actor_may from bulk_job
				where tenant_id = :tenant and id = :id
				""").param("id", id.value())
			.query((row, number) -> new Asker(row.getString("kind"), row.getObject("id", UUID.class),
					row.getString("name"), List.of((String[]) row.getArray("actor_may").getArray())))
			.optional();
	}

	private BulkJob job(ResultSet row, int number) throws SQLException {
		Timestamp finished = row.getTimestamp("finished_at");
		return new BulkJob(new BulkId(row.getObject("id", UUID.class)), BulkJob.State.valueOf(row.getString("state")),
				change(row), row.getObject("actor_id", UUID.class), row.getTimestamp("made_at").toInstant(),
				(finished != null) ? finished.toInstant() : null,
				new BulkJob.Counts(row.getInt("rows"), row.getInt("waiting"), row.getInt("changed"), row.getInt("same"),
						row.getInt("refused"), row.getInt("undone"), row.getInt("kept")));
	}

	private Next next(ResultSet row) throws SQLException {
		String before = row.getString("before");
		return new Next(row.getInt("seq"), row.getObject("case_id", UUID.class),
				row.getString("state").equals("UNDOING"),
				(before != null) ? this.json.readValue(before, BulkCase.class) : null, row.getInt("version"),
				java.util.Objects.requireNonNull(change(row)));
	}

	private @Nullable BulkChange change(ResultSet row) throws SQLException {
		String change = row.getString("change");
		return (change != null) ? this.json.readValue(change, BulkChange.class) : null;
	}

	private static List<String> texts(ResultSet row) throws SQLException {
		Array texts = row.getArray("arguments");
		return Arrays.asList((String[]) texts.getArray());
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

	/**
	 * A row to be done.
	 *
	 * @param seq its place
	 * @param caseId the case
	 * @param undo whether it is to be taken back
	 * @param before what the case was, where it was changed
	 * @param version of the case after it was changed
	 * @param change what is changed
	 */
	record Next(int seq, UUID caseId, boolean undo, @Nullable BulkCase before, int version, BulkChange change) {
	}

	/** Whoever asked for a change, and what he might do then. */
	record Asker(String kind, UUID id, String name, List<String> may) {
	}

}
