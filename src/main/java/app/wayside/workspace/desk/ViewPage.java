package app.wayside.workspace.desk;

import java.util.ArrayList;
import java.util.List;

import app.wayside.cases.CaseList;
import app.wayside.cases.views.Audience;
import app.wayside.cases.views.View;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A view to be made or changed.
 *
 * @param view that is changed; none where it is made
 * @param list what it shows
 * @param teams for which whoever looks may make views
 */
public record ViewPage(@Nullable View view, CaseList list, List<TeamSummary> teams) implements Page {

	@Override
	public String template() {
		return "workspace/desk/view";
	}

	@Override
	public String section() {
		return "inbox";
	}

	/** For whom it may be, as far as whoever looks may say so. */
	public List<Choice> audiences(Frame frame) {
		List<Choice> choices = new ArrayList<>();
		choices.add(choice(frame, Audience.PERSONAL));
		TeamId team = (this.view != null) ? this.view.plan().team() : null;
		this.teams.forEach(
				(each) -> choices.add(new Choice(each.key(), each.nameIn(frame.locale()), each.id().equals(team))));
		if (frame.may(Permission.SUPERVISE_CASES)) {
			choices.add(choice(frame, Audience.SHARED));
		}
		return choices;
	}

	private Choice choice(Frame frame, Audience audience) {
		return new Choice(audience.name(), frame.t("workspace.views.audience." + audience.word()),
				this.view != null && this.view.plan().audience() == audience);
	}

}
