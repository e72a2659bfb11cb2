package app.wayside.workspace.access;

import java.util.List;

import app.wayside.identity.SkillSummary;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Skills: all at the left, one of them at the right.
 *
 * @param skills all
 * @param form what to show at the right
 * @param shown the one at the right; none for a new one or none
 */
public record SkillsPage(List<SkillSummary> skills, StaffPage.Pane form, @Nullable SkillSummary shown) implements Page {

	@Override
	public String template() {
		return "workspace/access/skills";
	}

	@Override
	public String section() {
		return "settings";
	}

}
