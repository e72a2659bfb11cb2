package app.wayside.workspace.access;

import java.util.List;

import app.wayside.identity.RoleSummary;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Roles: all at the left, one of them at the right.
 *
 * @param roles all
 * @param form what to show at the right
 * @param shown the one at the right; none for a new one or none
 */
public record RolesPage(List<RoleSummary> roles, StaffPage.Pane form, @Nullable RoleSummary shown) implements Page {

	@Override
	public String template() {
		return "workspace/access/roles";
	}

	@Override
	public String section() {
		return "settings";
	}

}
