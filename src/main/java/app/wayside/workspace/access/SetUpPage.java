package app.wayside.workspace.access;

import java.util.List;

import app.wayside.web.Choice;
import app.wayside.web.Page;

/**
 * The first page of a Wayside without anybody.
 *
 * @param zones to choose from
 */
public record SetUpPage(List<Choice> zones) implements Page {

	@Override
	public String template() {
		return "workspace/access/setup";
	}

}
