package app.wayside.cases.deeds;

import java.util.List;
import java.util.Optional;

import app.wayside.refusal.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What deeds would do to a case.
 *
 * @param steps one for each deed, in their order; after one that is refused nothing is
 * known of the others
 */
public record DeedTrial(List<Step> steps) {

	/** Why they would not be done. */
	public Optional<Refusal> refusal() {
		return this.steps.stream().flatMap((step) -> Optional.ofNullable(step.refused()).stream()).findFirst();
	}

	/**
	 * What one of them would do.
	 *
	 * @param deed that was tried
	 * @param changes of the case
	 * @param letters that would leave, or notes that would be left
	 * @param refused why it cannot be done
	 * @param state whether it was come to
	 */
	public record Step(Deed deed, List<Change> changes, List<Letter> letters, @Nullable Refusal refused, State state) {

		static Step refused(Deed deed, Refusal why) {
			return new Step(deed, List.of(), List.of(), why, State.REFUSED);
		}

		static Step later(Deed deed) {
			return new Step(deed, List.of(), List.of(), null, State.NOT_TRIED);
		}

	}

	/** How a deed would go. */
	public enum State {

		/** It would be done. */
		DONE,
		/** It would be refused. */
		REFUSED,
		/** One before it would be refused. */
		NOT_TRIED

	}

	/**
	 * Something of a case that would be otherwise.
	 *
	 * @param part of the case
	 * @param before its word, key or id; none where there was nothing
	 * @param after the same afterwards
	 */
	public record Change(Part part, @Nullable String before, @Nullable String after) {
	}

	/** What of a case can be otherwise. */
	public enum Part {

		/** Where it stands. */
		STATUS,
		/** In whose queue it is. */
		TEAM,
		/** Who has it. */
		AGENT,
		/** To which process it belongs. */
		PROCESS,
		/** What it is about. */
		CATEGORY,
		/** How much it matters. */
		SEVERITY,
		/** For whom it waits. */
		WAITING,
		/** How it was solved. */
		SOLUTION,
		/** What it cost beyond what was owed, or waits to. */
		GOODWILL

	}

	/**
	 * Words that would be said.
	 *
	 * @param outward whether they leave the house
	 * @param to addresses
	 * @param subject of the letter
	 * @param text in full
	 */
	public record Letter(boolean outward, List<String> to, String subject, String text) {
	}

}
