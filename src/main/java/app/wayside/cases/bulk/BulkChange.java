package app.wayside.cases.bulk;

import java.util.UUID;

import app.wayside.cases.sla.Party;
import org.jspecify.annotations.Nullable;

/**
 * What is to be changed on each case. Only what its kind needs is filled.
 *
 * @param kind of change
 * @param team into whose queue
 * @param agent to whom; none puts it back into the queue
 * @param party to wait for
 * @param label category, severity, or code of the solution
 * @param text why it waits, or the solution as the customer reads it
 * @param cause root cause
 */
public record BulkChange(Kind kind, @Nullable UUID team, @Nullable UUID agent, @Nullable Party party, String label,
		String text, String cause) {

	/** Kinds of change. The names are stored. */
	public enum Kind {

		/** Given to a team, an agent, or back into the queue. */
		ASSIGN,
		/** Waits for somebody, or for nobody any more. */
		WAIT,
		/** Is about something else. */
		CATEGORY,
		/** Matters more, or less. */
		SEVERITY,
		/** Solved; each customer is asked. */
		RESOLVE,
		/** Closed without asking. */
		CLOSE

	}

	/** Gives cases to a team or an agent. */
	public static BulkChange assign(@Nullable UUID team, @Nullable UUID agent) {
		return new BulkChange(Kind.ASSIGN, team, agent, null, "", "", "");
	}

	/** Has cases wait. */
	public static BulkChange wait(Party party, String reason) {
		return new BulkChange(Kind.WAIT, null, null, party, "", reason, "");
	}

	/** Says what cases are about, or how much they matter. */
	public static BulkChange label(Kind kind, String label) {
		return new BulkChange(kind, null, null, null, label, "", "");
	}

	/** Solves cases. */
	public static BulkChange resolve(String code, String text, String cause) {
		return new BulkChange(Kind.RESOLVE, null, null, null, code, text, cause);
	}

	/** Closes cases. */
	public static BulkChange close() {
		return new BulkChange(Kind.CLOSE, null, null, null, "", "", "");
	}

}
