package app.wayside.quality.inspection;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import app.wayside.audit.EventNames;
import app.wayside.cases.CaseEvent;
import app.wayside.identity.Actor;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds what is to be inspected, and keeps who looked at it. */
@Component
class InspectionStore {

	private static final String WHICH = """
			from service_case c
			left join case_inspected i on i.tenant_id = c.tenant_id and i.case_id = c.id and i.concern = :concern
			  and i.day = :day
			where c.tenant_id = :tenant and (cast(:team as uuid) is null or c.team_id = :team)
			  and (i.at is not null) = :inspected and\s""";

	private final JdbcClient jdbc;

	InspectionStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A day's look at one concern.
	 *
	 * @param concern why cases are listed
	 * @param team only its cases; all where none is named
	 * @param inspected those that were looked at, instead of those that are left
	 * @param day of whoever looks
	 * @param now this moment
	 */
	record Look(Concern concern, @Nullable UUID team, boolean inspected, LocalDate day, Instant now) {
	}

	/** Findings after a place, in the order of the concern. */
	List<Finding> list(Look look, InspectionRule rule, @Nullable Place after, int limit) {
		Concern concern = look.concern();
		String direction = concern.ascending ? "asc" : "desc";
		String sql = "select c.id as case_id, c.number, c.subject, c.status, c.process, c.customer_id, c.agent_id, c.team_id, "
				+ concern.key + " as since, i.remark, i.by_name as inspected_by, i.at as inspected_at\n" + WHICH
				+ concern.condition
				+ ((after != null)
						? "\n  and (%s, c.id) %s (:since, :last)".formatted(concern.key, concern.ascending ? ">" : "<")
						: "")
				+ "\norder by " + concern.key + " " + direction + ", c.id " + direction + "\nlimit :limit";
		return bind(this.jdbc.sql(sql), look, rule)
			.param("since", (after != null) ? Timestamp.from(after.since()) : null)
			.param("last", (after != null) ? after.id() : null)
			.param("limit", limit)
			.query(RecordRows.of(Finding.class))
			.list();
	}

	int count(Look look, InspectionRule rule) {
		return bind(this.jdbc
			.sql("select count(*) from (select 1 " + WHICH + look.concern().condition + "\nlimit :most) as found"),
				look, rule)
			.param("most", Inspections.MOST_COUNTED)
			.query(Integer.class)
			.single();
	}

	private StatementSpec bind(StatementSpec statement, Look look, InspectionRule rule) {
		Instant now = look.now();
		return statement.param("tenant", Tenancy.current().value())
			.param("concern", look.concern().name())
			.param("day", Date.valueOf(look.day()))
			.param("team", look.team())
			.param("inspected", look.inspected())
			.param("now", Timestamp.from(now))
			.param("still", Timestamp.from(now.minus(Duration.ofDays(rule.stillDays()))))
			.param("ahead", Timestamp.from(now.plus(Duration.ofHours(rule.aheadHours()))))
			.param("silent", Timestamp.from(now.minus(Duration.ofDays(rule.silentDays()))))
			.param("closed", EventNames.of(CaseEvent.Closed.class));
	}

	/**
	 * Keeps that somebody looked; nothing changes if somebody did already on that day.
	 */
	boolean look(UUID caseId, Look look, Actor by, String remark) {
		return this.jdbc.sql("""
				insert into case_inspected (tenant_id, case_id, concern, day, remark, staff_id, by_name, at)
				values (:tenant, :case, :concern, :day, :remark, :staff, :name, :at)
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", caseId)
			.param("concern", look.concern().name())
			.param("day", Date.valueOf(look.day()))
			.param("remark", remark)
			.param("staff", by.id())
			.param("name", by.name())
			.param("at", Timestamp.from(look.now()))
			.update() > 0;
	}

	boolean undo(UUID caseId, Look look) {
		return this.jdbc.sql("""
				delete from case_inspected
				where tenant_id = :tenant and case_id = :case and concern = :concern and day = :day
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", caseId)
			.param("concern", look.concern().name())
			.param("day", Date.valueOf(look.day()))
			.update() > 0;
	}

	InspectionRule rule() {
		return this.jdbc.sql("""
				select still_days, ahead_hours, silent_days, version from inspection_rule where tenant_id = :tenant
				""")
			.param("tenant", Tenancy.current().value())
			.query(RecordRows.of(InspectionRule.class))
			.optional()
			.orElse(InspectionRule.USUAL);
	}

	boolean save(InspectionRule rule) {
		return this.jdbc.sql("""
				insert into inspection_rule (tenant_id, still_days, ahead_hours, silent_days, version)
				select :tenant, :still, :ahead, :silent, 1
				where :version = 0 or exists (select from inspection_rule where tenant_id = :tenant)
				on conflict (tenant_id) do update
				  set still_days = excluded.still_days, ahead_hours = excluded.ahead_hours,
				      silent_days = excluded.silent_days, version = inspection_rule.version + 1
				  where inspection_rule.version = :version
				""")
			.param("tenant", Tenancy.current().value())
			.param("still", rule.stillDays())
			.param("ahead", rule.aheadHours())
			.param("silent", rule.silentDays())
			.param("version", rule.version())
			.update() > 0;
	}

	/** The remarks on a customer's cases, the latest first. */
	List<Remark> remarksOn(UUID customer) {
		return this.jdbc.sql("""
				select c.number, i.concern, i.remark, i.at
				from case_inspected i join service_case c on (c.tenant_id, c.id) = (i.tenant_id, i.case_id)
				where i.tenant_id = :tenant and c.customer_id = :customer and i.remark <> '' order by i.at desc
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer)
			.query(RecordRows.of(Remark.class))
			.list();
	}

	void forgetRemarksOn(UUID customer) {
		this.jdbc.sql("""
				update case_inspected i set remark = '' from service_case c
				where i.tenant_id = :tenant and (c.tenant_id, c.id) = (i.tenant_id, i.case_id)
				  and c.customer_id = :customer and i.remark <> ''
				""").param("tenant", Tenancy.current().value()).param("customer", customer).update();
	}

	/** Where a page begins. */
	record Place(Instant since, UUID id) {
	}

	/** A remark on a case. */
	record Remark(String number, String concern, String remark, Instant at) {
	}

}
