package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.conversations.Message;
import app.wayside.web.Fragment;

/**
 * The messages that can be split off a case.
 *
 * @param detail the case
 * @param messages of the customer's, the oldest first
 */
public record DivisionPart(CaseDetail detail, List<Message> messages) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/division";
	}

}
