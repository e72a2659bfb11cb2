package app.wayside.cases.automation;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * An automation.
 *
 * @param id the automation
 * @param plan what it does, and when
 * @param state whether it works
 * @param changed who left it so
 * @param version grows with each change
 */
public record Automation(AutomationId id, AutomationPlan plan, State state, Changed changed, int version) {

	/**
	 * Whether something that happened is its business: what came before it worked is not.
	 */
	boolean heeds(Instant at) {
		Instant since = this.changed.workingSince();
		return this.state == State.ON && since != null && !at.isBefore(since);
	}

	/** Whether an automation works. The names are stored. */
	public enum State {

		/** It does. */
		ON,
		/** Somebody switched it off. */
		OFF,
		/**
		 * It would have written to more people than it may, or failed again and again,
		 * and waits for somebody to look.
		 */
		PAUSED;

		/** As programs write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Who left it so.
	 *
	 * @param at when, UTC
	 * @param by whose name
	 * @param workingSince when it was switched on, UTC; none while it does not work
	 */
	public record Changed(Instant at, String by, @Nullable Instant workingSince) {
	}

}
