package app.wayside.cases.routing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cases that nobody has, in teams where somebody has room. */
@Component
public class Queue {

	private static final String WAITING = """
			with room as (
			  select distinct m.team_id
			  from routable_member m
			  join routable_staff s on (s.tenant_id, s.staff_id) = (m.tenant_id, m.staff_id)
			  where m.tenant_id = :tenant and s.presence = 'AVAILABLE'
			    and s.capacity > (select count(*) from service_case c
			                      where c.tenant_id = :tenant and c.agent_id = s.staff_id
			                        and c.status in ('NEW', 'OPEN', 'WAITING', 'RESOLVED')
			                        and exists (select from case_clock k where k.tenant_id = c.tenant_id
			                                    and k.case_id = c.id and k.state = 'RUNNING'))
			)
			select id, team_id, process, category, language, tier, level, coalesce(due_at, timestamptz '9999-12-31 00:00Z') as due_at
			from service_case
			where tenant_id = :tenant and status = 'NEW' and triage = 'DONE' and agent_id is null
			  and snoozed_until is null
			  and (team_id is null or team_id in (select team_id from room) or not (team_id = any (:open)))
			  and (coalesce(due_at, timestamptz '9999-12-31 00:00Z'), id) > (:after, :afterId)
			order by coalesce(due_at, timestamptz '9999-12-31 00:00Z'), id
			limit :most
			""";

	private static final UUID LEAST = new UUID(0, 0);

	private final JdbcClient jdbc;

	private final Routes routes;

	Queue(JdbcClient jdbc, Routes routes) {
		this.jdbc = jdbc;
		this.routes = routes;
	}

	/**
	 * The next who wait, the most urgent first.
	 * @param after the last one of the page before; none to begin
	 */
	@Transactional(readOnly = true)
	public List<Waiting> after(@Nullable Waiting after, int most) {
		return this.jdbc.sql(WAITING)
			.param("tenant", Tenancy.current().value())
			.param("open", this.routes.openTeams().stream().map(TeamId::value).toArray(UUID[]::new))
			.param("after", Timestamp.from((after != null) ? after.dueAt() : Instant.EPOCH))
			.param("afterId", (after != null) ? after.caseId() : LEAST)
			.param("most", most)
			.query((row, number) -> {
				UUID team = row.getObject("team_id", UUID.class);
				return new Waiting(row.getObject("id", UUID.class), (team != null) ? new TeamId(team) : null,
						new Demand(row.getString("process"), row.getString("category"), row.getString("language"),
								row.getString("tier"), row.getInt("level")),
						row.getTimestamp("due_at").toInstant());
			})
			.list();
	}

	/**
	 * A case that nobody has.
	 *
	 * @param caseId which
	 * @param team in whose queue, if in one
	 * @param demand of the case
	 * @param dueAt when its next clock runs out, UTC; far in the future where none runs
	 */
	public record Waiting(UUID caseId, @Nullable TeamId team, Demand demand, Instant dueAt) {
	}

}
