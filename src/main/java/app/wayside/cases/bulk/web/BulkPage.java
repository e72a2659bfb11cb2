package app.wayside.cases.bulk.web;

import java.util.List;

import app.wayside.cases.bulk.BulkChange;
import app.wayside.cases.bulk.BulkJob;
import app.wayside.cases.bulk.BulkRow;
import app.wayside.web.Choice;
import app.wayside.web.Page;

/**
 * A change of many cases: what is to be changed, or how far it is.
 *
 * @param job the change
 * @param rows its cases with their results
 * @param choices for its form
 */
public record BulkPage(BulkJob job, List<BulkRow> rows, Choices choices) implements Page {

	@Override
	public String template() {
		return "cases/bulk";
	}

	@Override
	public String section() {
		return "inbox";
	}

	/** Whether cases are only chosen yet. */
	public boolean planned() {
		return this.job.state() == BulkJob.State.PLANNED;
	}

	/** The kinds of change. */
	public List<BulkChange.Kind> kinds() {
		return List.of(BulkChange.Kind.values());
	}

	/**
	 * What can be chosen.
	 *
	 * @param teams to give cases to
	 * @param agents to give cases to
	 * @param categories that they can be about
	 * @param solutions that were given
	 * @param rootCauses why it had come to this
	 */
	public record Choices(List<Choice> teams, List<Choice> agents, List<Choice> categories, List<Choice> solutions,
			List<Choice> rootCauses) {

		static final Choices NONE = new Choices(List.of(), List.of(), List.of(), List.of(), List.of());

	}

}
