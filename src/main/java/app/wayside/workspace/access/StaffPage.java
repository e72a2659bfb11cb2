package app.wayside.workspace.access;

import java.util.List;

import app.wayside.identity.RoleSummary;
import app.wayside.identity.SkillSummary;
import app.wayside.identity.StaffSummary;
import app.wayside.identity.TeamSummary;
import app.wayside.web.Choice;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Staff: everybody at the left, one of them at the right.
 *
 * @param staff everybody
 * @param form what to show at the right
 * @param shown the one at the right; none for a new one or nobody
 * @param teams of the one at the right
 * @param options what there is to choose from
 */
public record StaffPage(List<StaffSummary> staff, Pane form, @Nullable StaffSummary shown, List<TeamSummary> teams,
		Options options) implements Page {

	/** What stands at the right. */
	public enum Pane {

		/** Nobody is chosen. */
		NONE,
		/** An empty form. */
		NEW,
		/** Somebody. */
		SHOWN

	}

	/**
	 * What there is to choose from.
	 *
	 * @param roles all
	 * @param skills all
	 * @param zones all
	 */
	public record Options(List<RoleSummary> roles, List<SkillSummary> skills, List<Choice> zones) {
	}

	@Override
	public String template() {
		return "workspace/access/staff";
	}

	@Override
	public String section() {
		return "settings";
	}

}
