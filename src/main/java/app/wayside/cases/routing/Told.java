package app.wayside.cases.routing;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.rules.LadderRule.Tell;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a step of a ladder reaches. Where there is nobody such, the next in line hears it:
 * the team for its agent, its lead for the team, whoever supervises for the lead.
 */
@Component
public class Told {

	private final JdbcClient jdbc;

	Told(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The people to tell about a case of a team and an agent. */
	@Transactional(readOnly = true)
	public List<UUID> of(Tell tell, @Nullable TeamId team, @Nullable StaffId agent) {
		return switch (tell) {
			case AGENT -> (agent != null) ? List.of(agent.value()) : of(Tell.TEAM, team, null);
			case TEAM -> orElse(members(team, false), Tell.TEAM_LEAD, team);
			case TEAM_LEAD -> orElse(members(team, true), Tell.DUTY_MANAGER, team);
			case DUTY_MANAGER -> onDuty("'SUPERVISE_CASES' = any (permissions)");
			case CRISIS_LEAD -> orElse(onDuty("'crisis-lead' = any (roles)"), Tell.DUTY_MANAGER, team);
		};
	}

	private List<UUID> orElse(List<UUID> found, Tell next, @Nullable TeamId team) {
		return found.isEmpty() ? of(next, team, null) : found;
	}

	private List<UUID> members(@Nullable TeamId team, boolean leads) {
		return this.jdbc.sql("""
				select m.staff_id from routable_member m
				join routable_staff s on (s.tenant_id, s.staff_id) = (m.tenant_id, m.staff_id)
				where m.tenant_id = :tenant and m.team_id = :team and (m.leads or not :leads)
				order by m.staff_id
				""")
			.param("tenant", Tenancy.current().value())
			.param("team", (team != null) ? team.value() : null)
			.param("leads", leads)
			.query(UUID.class)
			.list();
	}

	/** Those who are at work; where nobody is, all of them. */
	private List<UUID> onDuty(String who) {
		return this.jdbc.sql("""
				with such as (
				  select staff_id, presence <> 'OFFLINE' as here from routable_staff where tenant_id = :tenant and %s)
				select staff_id from such where here or not exists (select from such where here) order by staff_id
				""".formatted(who)).param("tenant", Tenancy.current().value()).query(UUID.class).list();
	}

}
