package app.wayside.cases.macros;

import app.wayside.identity.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A macro.
 *
 * @param id the macro
 * @param plan what it does, and for whom it is
 * @param author who made it; none where it came with Wayside
 * @param state whether it is offered
 * @param position its place among the macros of its audience
 * @param version grows with each change
 */
public record Macro(MacroId id, MacroPlan plan, @Nullable StaffId author, State state, int position, int version) {

	/** Whether a macro is offered at the desk. The names are stored. */
	public enum State {

		/** It is. */
		ON,
		/** It is kept, and not offered. */
		OFF;

		/** As programs write it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** Whether it is offered at the desk. */
	public boolean on() {
		return this.state == State.ON;
	}

}
