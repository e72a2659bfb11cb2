package app.wayside.api.cases;

import app.wayside.cases.Cases;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.identity.Teams;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the team and the colleague that a program names. */
@Component
class People {

	private final Teams teams;

	private final Staff staff;

	People(Teams teams, Staff staff) {
		this.teams = teams;
		this.staff = staff;
	}

	Cases.Assignee assignee(@Nullable String team, @Nullable String agent) {
		return new Cases.Assignee((team != null) ? team(team) : null, (agent != null) ? agent(agent) : null);
	}

	TeamId team(String key) {
		return this.teams.findByKey(key)
			.map(TeamSummary::id)
			.orElseThrow(() -> new FieldFault("team", "api.refusal.choice", "team", key));
	}

	StaffId agent(String name) {
		return this.staff.all()
			.stream()
			.filter((person) -> person.active()
					&& (person.email().equalsIgnoreCase(name) || person.id().toString().equals(name)))
			.map(StaffSummary::id)
			.findFirst()
			.orElseThrow(() -> new FieldFault("agent", "api.refusal.choice", "agent", name));
	}

}
