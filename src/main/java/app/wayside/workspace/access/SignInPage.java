package app.wayside.workspace.access;

import app.wayside.web.Page;

/**
 * The door.
 *
 * @param address as it was typed before
 * @param next the page to go to afterwards
 * @param fault key of what went wrong; empty for nothing
 * @param minutes how long attempts are not looked at
 */
public record SignInPage(String address, String next, String fault, long minutes) implements Page {

	@Override
	public String template() {
		return "workspace/access/signin";
	}

}
