package app.wayside.workspace.desk;

import java.time.Instant;
import java.util.List;

import app.wayside.conversations.Message;
import org.jspecify.annotations.Nullable;

/** Something on the timeline of a case. */
public sealed interface TimelineEntry {

	/** When, UTC. */
	Instant at();

	/**
	 * Somebody said something.
	 *
	 * @param message what
	 * @param author the name to show
	 * @param kind in, out or note
	 * @param route the number of the merged case by whose route it came; empty for this
	 * one's
	 */
	record Said(Message message, String author, String kind, String route) implements TimelineEntry {

		@Override
		public Instant at() {
			return this.message.at();
		}
	}

	/**
	 * Something happened.
	 *
	 * @param at when
	 * @param icon its symbol
	 * @param key of the text that tells it
	 * @param arguments of the text, themselves keys where they begin with {@code @}
	 * @param author who did it; empty for Wayside itself
	 */
	record Happened(Instant at, String icon, String key, List<String> arguments,
			String author) implements TimelineEntry {
	}

	/**
	 * The case was opened and judged.
	 *
	 * @param at when
	 * @param channel key of the channel's name
	 * @param guesses what triage made of it; empty while nobody has looked
	 */
	record Opened(Instant at, String channel, List<Guess> guesses) implements TimelineEntry {
	}

	/**
	 * A word of what triage made of a case.
	 *
	 * @param text the label in the reader's language
	 * @param percent how sure triage was; none where a person said it
	 * @param first whether it is the process
	 */
	record Guess(String text, @Nullable Integer percent, boolean first) {
	}

}
