package app.wayside.workspace.access;

import app.wayside.web.Page;

/**
 * The second step at the door.
 *
 * @param fault key of what went wrong; empty for nothing
 * @param minutes how long attempts are not looked at
 */
public record CodePage(String fault, long minutes) implements Page {

	@Override
	public String template() {
		return "workspace/access/code";
	}

}
