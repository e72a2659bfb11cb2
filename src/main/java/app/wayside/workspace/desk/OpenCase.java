package app.wayside.workspace.desk;

import java.util.Comparator;
import java.util.List;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseLink;
import app.wayside.cases.sla.CaseClock;
import app.wayside.conversations.Draft;
import app.wayside.customers.CustomerSummary;
import app.wayside.web.Choice;

/**
 * A case as its page shows it.
 *
 * @param detail the case
 * @param customer whose it is
 * @param labels its process, category, team and agent in the reader's language
 * @param timeline what was said and done, oldest first
 * @param form what is being written
 * @param choices for the forms of the page
 * @param children of the case that are not over
 */
public record OpenCase(CaseDetail detail, CustomerSummary customer, Labels labels, List<TimelineEntry> timeline,
		ReplyForm form, Choices choices, List<CaseLink> children) {

	/** The clocks to show: those that run, what is due next first, then those at rest. */
	public List<CaseClock> clocks() {
		return this.detail.openClocks()
			.stream()
			.sorted(Comparator.comparing(CaseClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
	}

	/**
	 * Names in the reader's language.
	 *
	 * @param process of the case
	 * @param category of the case; empty where unknown
	 * @param team in whose queue; empty where none
	 * @param agent who has it; empty where nobody
	 * @param solution what was done; empty while nothing was
	 * @param cause why it had come to this; empty while nobody said
	 */
	public record Labels(String process, String category, String team, String agent, String solution, String cause) {
	}

	/**
	 * What is being written.
	 *
	 * @param to whom a reply goes
	 * @param from as whom
	 * @param reply the draft of a reply
	 * @param note the draft of a note
	 * @param kind reply or note, whichever is on top
	 */
	public record ReplyForm(String to, String from, Draft reply, Draft note, String kind) {
	}

	/**
	 * What can be chosen.
	 *
	 * @param teams to give it to
	 * @param agents to give it to
	 * @param parties to wait for
	 * @param solutions that were given
	 * @param rootCauses why it had come to this
	 */
	public record Choices(List<Choice> teams, List<Choice> agents, List<Choice> parties, List<Choice> solutions,
			List<Choice> rootCauses) {
	}

}
