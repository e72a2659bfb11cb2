package app.wayside.workspace.access;

import java.util.List;

import app.wayside.identity.TokenSummary;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * API tokens: all at the left, one of them at the right.
 *
 * @param tokens all
 * @param form what to show at the right
 * @param shown the one at the right; none for a new one or none
 * @param issuer name of whoever issued the one at the right; empty for Wayside itself
 * @param secret of the one just issued, told this once; empty otherwise
 */
public record TokensPage(List<TokenSummary> tokens, StaffPage.Pane form, @Nullable TokenSummary shown, String issuer,
		String secret) implements Page {

	@Override
	public String template() {
		return "workspace/access/tokens";
	}

	@Override
	public String section() {
		return "settings";
	}

	@Override
	public String toString() {
		return "TokensPage[]";
	}

}
