package app.wayside.cases.fairness;

import java.sql.Array;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to how fairly the cases of a team were shared out. */
@Service
public class FairnessReport {

	/** The longest time that is looked at. */
	public static final int MOST_DAYS = 366;

	/** Whoever is in the team now, or was given one of its cases, is compared. */
	private static final String SHARES = """
			with given as (
			  select g.staff_id, count(*) as cases, count(g.route) as routed,
			    sum(case c.severity when 'CRITICAL' then 5 when 'HIGH' then 3 when 'MEDIUM' then 2 else 1 end) as weight
			  from case_given g join service_case c on c.tenant_id = g.tenant_id and c.id = g.case_id
			  where g.tenant_id = :tenant and g.given_at >= :from and g.given_at < :until and g.team_id = :team
			  group by g.staff_id
			), people as (
			  select s.staff_id, s.name, s.skills, s.capacity from routable_staff s
			  where s.tenant_id = :tenant
			    and (s.staff_id in (select staff_id from given)
			         or s.staff_id in (select staff_id from routable_member where tenant_id = :tenant and team_id = :team))
			), seen as (
			  select p.staff_id, e.at, e.payload ->> 'presence' as presence,
			    lead(e.at, 1, :until) over (partition by p.staff_id order by e.at, e.seq) as until
			  from people p join event_log e on e.tenant_id = :tenant and e.about_id = p.staff_id
			  where e.type = 'staff.appeared' and e.at < :until
			), present as (
			  select staff_id, sum(extract(epoch from until - greatest(at, :from))) / 3600 as hours
			  from seen where presence = 'AVAILABLE' and until > :from
			  group by staff_id
			)
			select p.staff_id, p.name, p.skills, p.capacity, coalesce(h.hours, 0) as hours, coalesce(g.cases, 0) as cases,
			  coalesce(g.routed, 0) as routed, coalesce(g.weight, 0) as weight
			from people p
			left join given g on g.staff_id = p.staff_id
			left join present h on h.staff_id = p.staff_id
			where g.cases > 0 or h.hours > 0
			order by p.name, p.staff_id
			""";

	private final JdbcClient jdbc;

	private final Clock clock;

	FairnessReport(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The last days of a team. */
	@Allowed(Permission.SUPERVISE_CASES)
	@Transactional(readOnly = true)
	public Fairness of(TeamId team, int days) {
		Instant until = this.clock.instant();
		Instant from = until.minus(Duration.ofDays(Math.clamp(days, 1, MOST_DAYS)));
		return Fairness.of(this.jdbc.sql(SHARES)
			.param("tenant", Tenancy.current().value())
			.param("team", team.value())
			.param("from", Timestamp.from(from))
			.param("until", Timestamp.from(until))
			.query((row, number) -> {
				Array skills = row.getArray("skills");
				return new Fairness.Load(row.getObject("staff_id", UUID.class), row.getString("name"),
						(String[]) skills.getArray(), row.getInt("capacity"), row.getDouble("hours"),
						row.getInt("cases"), row.getInt("routed"), row.getInt("weight"));
			})
			.list());
	}

}
