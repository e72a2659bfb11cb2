package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.web.Choice;
import app.wayside.web.Fragment;

/**
 * Who is told what happens to a case.
 *
 * @param caseId the case
 * @param watchers ids and names
 * @param others who could be told as well
 * @param self the id of whoever looks; empty where it is no person
 */
public record WatchersPanel(UUID caseId, List<Choice> watchers, List<Choice> others, String self) implements Fragment {

	@Override
	public String template() {
		return "cases/watchers";
	}

	/** Whether whoever looks is told. */
	public boolean mine() {
		return this.watchers.stream().anyMatch((each) -> each.value().equals(this.self));
	}

}
