package app.wayside.workspace.access;

import java.util.List;
import java.util.Map;

import app.wayside.identity.Membership;
import app.wayside.identity.StaffId;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.web.Choice;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Teams: all at the left, one of them at the right.
 *
 * @param teams all
 * @param sizes how many are in each
 * @param form what to show at the right
 * @param shown the one at the right; none for a new one or none
 * @param people who is and who may be in it
 */
public record TeamsPage(List<TeamSummary> teams, Map<TeamId, Integer> sizes, StaffPage.Pane form,
		@Nullable TeamSummary shown, People people) implements Page {

	/**
	 * Who is in a team and who may be.
	 *
	 * @param staff whoever is active
	 * @param parts of those who are in it
	 * @param zones to choose from
	 */
	public record People(List<StaffSummary> staff, Map<StaffId, Membership.Part> parts, List<Choice> zones) {
	}

	@Override
	public String template() {
		return "workspace/access/teams";
	}

	@Override
	public String section() {
		return "settings";
	}

}
