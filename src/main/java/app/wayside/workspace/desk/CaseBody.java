package app.wayside.workspace.desk;

import app.wayside.web.Fragment;

/**
 * The head and the timeline of a case, fetched anew when something happened to it. What
 * is being written beside it stays untouched.
 *
 * @param open the case
 * @param query the list it was opened from
 */
public record CaseBody(OpenCase open, String query) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/body";
	}

}
