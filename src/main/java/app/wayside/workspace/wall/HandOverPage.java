package app.wayside.workspace.wall;

import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.web.Choice;
import app.wayside.web.Page;

/**
 * Who is to have a case.
 *
 * @param detail the case
 * @param customer whose it is
 * @param teams to give it to
 * @param agents to give it to
 */
public record HandOverPage(CaseDetail detail, String customer, List<Choice> teams,
		List<Choice> agents) implements Page {

	@Override
	public String template() {
		return "workspace/wall/handover";
	}

	@Override
	public String section() {
		return "reports";
	}

}
