package app.wayside.cases.routing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.StaffId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was given what: whose turn it is, and whether the turns were fair. */
@Component
public class GivenCases {

	private final JdbcClient jdbc;

	GivenCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A case as it was given.
	 *
	 * @param caseId which case
	 * @param staff to whom
	 * @param team in whose queue it was
	 * @param route the key of the route; none where a person gave or took it
	 * @param at when, UTC
	 */
	public record Given(UUID caseId, UUID staff, @Nullable UUID team, @Nullable String route, Instant at) {
	}

	/** Notes that somebody was given a case. */
	@Transactional
	public void note(Given given) {
		this.jdbc.sql("""
				insert into case_given (tenant_id, staff_id, given_at, case_id, team_id, route)
				values (:tenant, :staff, :at, :case, :team, :route)
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("staff", given.staff())
			.param("at", Timestamp.from(given.at()))
			.param("case", given.caseId())
			.param("team", given.team())
			.param("route", given.route())
			.update();
	}

	/**
	 * How many cases each person was given on each day by each route, for the days of a
	 * zone from one to another, both included.
	 */
	@Transactional(readOnly = true)
	public List<Share> shares(LocalDate from, LocalDate to, ZoneId zone) {
		return this.jdbc.sql("""
				select staff_id, cast(given_at at time zone :zone as date) as day, coalesce(route, '') as route,
				       count(*) as cases
				from case_given
				where tenant_id = :tenant and given_at >= :from and given_at < :until
				group by 1, 2, 3
				order by day, cases desc, staff_id, route
				""")
			.param("tenant", Tenancy.current().value())
			.param("zone", zone.getId())
			.param("from", Timestamp.from(from.atStartOfDay(zone).toInstant()))
			.param("until", Timestamp.from(to.plusDays(1).atStartOfDay(zone).toInstant()))
			.query((row, number) -> new Share(new StaffId(row.getObject("staff_id", UUID.class)),
					row.getObject("day", LocalDate.class), row.getString("route"), row.getInt("cases")))
			.list();
	}

	/**
	 * How many cases somebody was given.
	 *
	 * @param staff to whom
	 * @param day on which
	 * @param route by which; empty where people gave or took them
	 * @param cases how many
	 */
	public record Share(StaffId staff, LocalDate day, String route, int cases) {
	}

}
