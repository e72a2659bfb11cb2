package app.wayside.demo.script;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** One thing that happens in a scripted case. Persons are keys of the agency's staff. */
public sealed interface Beat {

	Instant at();

	/** A file that goes with a message, as plain text. */
	record Attachment(String name, String text) {
	}

	/**
	 * The customer writes; {@code html} is the same text as a mail client would format
	 * it.
	 */
	record Message(Instant at, String text, @Nullable String html, List<Attachment> attachments) implements Beat {
	}

	/** An agent takes the case. */
	record Taken(Instant at, String by) implements Beat {
	}

	/** An internal note; {@code mentions} are the staff named in it with an at sign. */
	record Note(Instant at, String by, String text, List<String> mentions) implements Beat {
	}

	record Reply(Instant at, String by, String text, List<Attachment> attachments) implements Beat {
	}

	/** From now on we wait for a party (a key of the catalogue's waitingFor). */
	record Waiting(Instant at, String by, String party, String why) implements Beat {
	}

	/**
	 * The agent records solution and root cause (keys of the catalogue) and asks for
	 * closure.
	 */
	record Solved(Instant at, String by, String solution, String cause, String text) implements Beat {
	}

	/** The customer says yes. */
	record Confirmed(Instant at) implements Beat {
	}

	/** The customer says no. */
	record Refused(Instant at, String text) implements Beat {
	}

	/** The time for an answer runs out and the case closes. */
	record Silence(Instant at) implements Beat {
	}

	/** The customer appeals against the outcome. */
	record Appealed(Instant at, String text) implements Beat {
	}

	/** The customer answers the survey; score 1 to 5. */
	record Rated(Instant at, int score, String comment) implements Beat {
	}

}
