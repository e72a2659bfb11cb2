package app.wayside.api.cases;

import java.util.Map;
import java.util.UUID;

import app.wayside.cases.Assignment;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How teams and colleagues are called, for a few cases.
 *
 * @param teams keys by id
 * @param agents addresses by id
 */
record Names(Map<UUID, String> teams, Map<UUID, String> agents) {

	@Nullable String team(@Nullable UUID id) {
		return (id != null) ? this.teams.get(id) : null;
	}

	@Nullable String agent(@Nullable UUID id) {
		return (id != null) ? this.agents.get(id) : null;
	}

	@Nullable String team(Assignment assignment) {
		TeamId team = assignment.team();
		return (team != null) ? team(team.value()) : null;
	}

	@Nullable String agent(Assignment assignment) {
		StaffId agent = assignment.agent();
		return (agent != null) ? agent(agent.value()) : null;
	}

}
