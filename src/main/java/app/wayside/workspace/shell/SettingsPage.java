package app.wayside.workspace.shell;

import java.util.List;

import app.wayside.web.Page;
import app.wayside.web.SettingsPlace;

/**
 * What the reader may change.
 *
 * @param places in order
 */
public record SettingsPage(List<SettingsPlace> places) implements Page {

	@Override
	public String template() {
		return "workspace/shell/settings";
	}

	@Override
	public String section() {
		return "settings";
	}

}
