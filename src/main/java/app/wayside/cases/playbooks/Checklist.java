package app.wayside.cases.playbooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.rules.PlaybookRule;
import org.jspecify.annotations.Nullable;

/**
 * A playbook on a case.
 *
 * @param key of the playbook
 * @param rule as it was when the case opened
 * @param lines the steps that are open or done; those of branches not taken are missing
 */
public record Checklist(String key, PlaybookRule rule, List<Line> lines) {

	/** How many steps are done. */
	public int done() {
		return (int) this.lines.stream().filter((line) -> line.mark() != null).count();
	}

	/** The required steps that are open. */
	public List<PlaybookRule.Step> missing() {
		return this.lines.stream()
			.filter((line) -> line.mark() == null && line.step().required())
			.map(Line::step)
			.toList();
	}

	/**
	 * A step on a case.
	 *
	 * @param step what is to be done
	 * @param mark that it is; none while it is open
	 */
	public record Line(PlaybookRule.Step step, @Nullable Mark mark) {
	}

	/**
	 * That a step is done, or is not to be.
	 *
	 * @param step its key
	 * @param state whether it is done
	 * @param choice what was chosen; empty where nothing is
	 * @param text what was written down, or why it is not to be done; empty where nothing
	 * was, or it was forgotten
	 * @param at when, UTC
	 * @param by who of us; none where a program did it
	 */
	public record Mark(String step, State state, String choice, String text, Instant at, @Nullable UUID by) {
	}

	/** What became of a step. The names are stored. */
	public enum State {

		/** It is done. */
		DONE,
		/** Somebody who may said that it need not be. */
		WAIVED

	}

}
