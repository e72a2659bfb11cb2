package app.wayside.workspace.desk;

import java.util.List;
import java.util.Map;

import app.wayside.cases.views.View;
import app.wayside.identity.TeamId;
import app.wayside.web.Page;

/**
 * The views that people made.
 *
 * @param lines one for each, in their order
 * @param teams their names in the reader's language
 */
public record ViewsPage(List<ViewLine> lines, Map<TeamId, String> teams) implements Page {

	@Override
	public String template() {
		return "workspace/desk/views";
	}

	@Override
	public String section() {
		return "inbox";
	}

	/** The name of the team that a view is for; empty where it is for none. */
	public String teamName(View view) {
		TeamId team = view.plan().team();
		return (team != null) ? this.teams.getOrDefault(team, "") : "";
	}

}
