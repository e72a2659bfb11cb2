package app.wayside.cases.macros.web;

import java.util.ArrayList;
import java.util.List;

import app.wayside.cases.macros.Macro;
import app.wayside.cases.views.Audience;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A macro to be written or changed.
 *
 * @param macro that is changed; none where it is written
 * @param rows one for each of its deeds
 * @param offered what can be chosen in them
 * @param teams for which there may be macros
 */
public record MacroPage(@Nullable Macro macro, List<DeedRow> rows, DeedChoices.Offered offered,
		List<TeamSummary> teams) implements Page {

	@Override
	public String template() {
		return "cases/macros/edit";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** For whom it may be, as far as whoever looks may say so. */
	public List<Choice> audiences(Frame frame) {
		List<Choice> choices = new ArrayList<>();
		choices.add(choice(frame, Audience.PERSONAL));
		TeamId team = (this.macro != null) ? this.macro.plan().team() : null;
		this.teams.forEach(
				(each) -> choices.add(new Choice(each.key(), each.nameIn(frame.locale()), each.id().equals(team))));
		if (frame.may(Permission.SUPERVISE_CASES)) {
			choices.add(choice(frame, Audience.SHARED));
		}
		return choices;
	}

	private Choice choice(Frame frame, Audience audience) {
		return new Choice(audience.name(), frame.t("workspace.views.audience." + audience.word()),
				this.macro != null && this.macro.plan().audience() == audience);
	}

}
