package app.wayside.cases.automation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.deeds.DeedJson;
import app.wayside.identity.Fact;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps automations, each of their versions, and what they did. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AutomationStore {

	private static final String SELECT = """
			select id, name, trigger, hours, condition, deeds, letters_an_hour, state, changed_at, changed_by, version,
			       working_since
			from automation where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final DeedJson json;

	private final Reasons reasons;

	AutomationStore(JdbcClient jdbc, DeedJson json, Reasons reasons) {
		this.jdbc = jdbc;
		this.json = json;
		this.reasons = reasons;
	}

	List<Automation> all() {
		return sql(SELECT + " order by position, id").query(this::automation).list();
	}

	Optional<Automation> find(AutomationId id) {
		return sql(SELECT + " and id = :id").param("id", id.value()).query(this::automation).optional();
	}

	/** At the end of the others. */
	void add(AutomationId id, AutomationPlan plan, Automation.State state, Fact fact) {
		bind(sql("""
				insert into automation (tenant_id, id, name, trigger, hours, condition, deeds, letters_an_hour, state,
				                        position, changed_at, changed_by)
				values (:tenant, :id, :name, :trigger, :hours, :condition, cast(:deeds as jsonb), :letters, :state,
				  (select coalesce(max(position), 0) + 1 from automation where tenant_id = :tenant), :now, :by)
				"""), id, plan, fact).param("state", state.name()).update();
		keepVersion(id);
	}

	/** Whether the version was still the one that was read. */
	boolean change(AutomationId id, int version, AutomationPlan plan, Fact fact) {
		boolean changed = bind(sql("""
				update automation set name = :name, trigger = :trigger, hours = :hours, condition = :condition,
				  deeds = cast(:deeds as jsonb), letters_an_hour = :letters, changed_at = :now, changed_by = :by,
				  version = version + 1
				where tenant_id = :tenant and id = :id and version = :version
				"""), id, plan, fact).param("version", version).update() > 0;
		if (changed) {
			keepVersion(id);
		}
		return changed;
	}

	void set(AutomationId id, Automation.State state, Fact fact) {
		sql("""
				update automation set state = :state, changed_at = :now, changed_by = :by, version = version + 1,
				  working_since = case when :state = 'ON' then cast(:now as timestamptz) end
				where tenant_id = :tenant and id = :id
				""").param("state", state.name())
			.param("now", Timestamp.from(fact.at()))
			.param("by", fact.by().name())
			.param("id", id.value())
			.update();
		keepVersion(id);
	}

	void remove(AutomationId id) {
		sql("delete from automation where tenant_id = :tenant and id = :id").param("id", id.value()).update();
	}

	/** Its versions, the latest first. */
	List<Automation> versions(AutomationId id) {
		return sql("""
				select automation_id as id, name, trigger, hours, condition, deeds, letters_an_hour, state,
				       at as changed_at, by_name as changed_by, version,
				       cast(null as timestamptz) as working_since
				from automation_version where tenant_id = :tenant and automation_id = :id
				order by version desc limit 50
				""").param("id", id.value()).query(this::automation).list();
	}

	private void keepVersion(AutomationId id) {
		sql("""
				insert into automation_version (tenant_id, automation_id, version, at, by_name, name, trigger, hours,
				                                condition, deeds, letters_an_hour, state)
				select tenant_id, id, version, changed_at, changed_by, name, trigger, hours, condition, deeds,
				       letters_an_hour, state
				from automation where tenant_id = :tenant and id = :id
				""").param("id", id.value()).update();
	}

	/** Notes what it did; false where it did so before, on the same occasion. */
	boolean begin(AutomationId id, Occasion occasion, Result result) {
		return sql(
				"""
						insert into automation_run (tenant_id, automation_id, case_id, occasion, at, outcome, reason, why, letters)
						values (:tenant, :id, :case, :occasion, :now, :outcome, '', cast(:why as jsonb), :letters) on conflict do nothing
						""")
			.param("id", id.value())
			.param("case", occasion.caseId())
			.param("occasion", occasion.name())
			.param("now", Timestamp.from(result.at()))
			.param("outcome", result.outcome().name())
			.param("why", this.reasons.write(result.why()))
			.param("letters", result.letters())
			.update() > 0;
	}

	/** Letters that it wrote since a moment. */
	int lettersSince(AutomationId id, Instant since) {
		return sql("""
				select coalesce(sum(letters), 0) from automation_run
				where tenant_id = :tenant and automation_id = :id and at > :since
				""").param("id", id.value()).param("since", Timestamp.from(since)).query(Integer.class).single();
	}

	/** What it did last. */
	List<AutomationRun> runs(AutomationId id, int limit) {
		return sql("""
				select r.case_id, c.number, r.at, r.outcome, r.reason, r.why::text as why
				from automation_run r join service_case c on (c.tenant_id, c.id) = (r.tenant_id, r.case_id)
				where r.tenant_id = :tenant and r.automation_id = :id
				order by r.at desc, r.case_id limit :limit
				""").param("id", id.value())
			.param("limit", limit)
			.query(RecordRows.of(Run.class))
			.stream()
			.map((run) -> new AutomationRun(run.caseId(), run.number(), run.at(), run.outcome(),
					this.reasons.told(run.why(), run.reason())))
			.toList();
	}

	/** What it did, as it is kept. */
	record Run(UUID caseId, String number, Instant at, AutomationRun.Outcome outcome, String reason,
			@Nullable String why) {
	}

	/** Whether it failed so many times, and did nothing else in between. */
	boolean failing(AutomationId id, int times) {
		return sql("""
				select count(*) filter (where last.outcome = 'FAILED') >= :times from (
				  select outcome from automation_run where tenant_id = :tenant and automation_id = :id
				  order by at desc, case_id limit :times) last
				""").param("id", id.value()).param("times", times).query(Boolean.class).single();
	}

	/**
	 * How far the log was followed; none where it never was, or while another node
	 * follows it.
	 */
	Optional<String> takePlace() {
		return sql("select place from automation_place where tenant_id = :tenant for update skip locked")
			.query(String.class)
			.optional();
	}

	/** Where following begins, unless it has. */
	void beginAt(String place) {
		sql("insert into automation_place (tenant_id, place) values (:tenant, :place) on conflict do nothing")
			.param("place", place)
			.update();
	}

	void place(String place) {
		sql("update automation_place set place = :place where tenant_id = :tenant").param("place", place).update();
	}

	/**
	 * A case, and what happened to it.
	 *
	 * @param caseId the case
	 * @param name of the occasion, unlike that of any other of the case
	 */
	record Occasion(UUID caseId, String name) {
	}

	/**
	 * What came of an occasion.
	 *
	 * @param at when, UTC
	 * @param outcome what came of it
	 * @param why it was refused; none where it was not
	 * @param letters that were written
	 */
	record Result(Instant at, AutomationRun.Outcome outcome, @Nullable Why why, int letters) {
	}

	private StatementSpec bind(StatementSpec statement, AutomationId id, AutomationPlan plan, Fact fact) {
		return statement.param("id", id.value())
			.param("name", plan.name())
			.param("trigger", plan.trigger().name())
			.param("hours", plan.hours())
			.param("condition", plan.condition())
			.param("deeds", this.json.write(plan.deeds()))
			.param("letters", plan.lettersAnHour())
			.param("now", Timestamp.from(fact.at()))
			.param("by", fact.by().name());
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

	private Automation automation(ResultSet row, int number) throws SQLException {
		return new Automation(new AutomationId(row.getObject("id", UUID.class)),
				new AutomationPlan(row.getString("name"), Trigger.valueOf(row.getString("trigger")),
						row.getObject("hours", Integer.class), row.getString("condition"),
						this.json.read(row.getString("deeds")), row.getInt("letters_an_hour")),
				Automation.State.valueOf(row.getString("state")),
				new Automation.Changed(row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"),
						Optional.ofNullable(row.getTimestamp("working_since")).map(Timestamp::toInstant).orElse(null)),
				row.getInt("version"));
	}

}
