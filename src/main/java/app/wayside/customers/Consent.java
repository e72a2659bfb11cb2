package app.wayside.customers;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a customer once said about a use of his data: that he agrees, or no longer does.
 *
 * @param id of the word
 * @param purpose for what
 * @param channel by which; none for all
 * @param given whether he agreed
 * @param at when, UTC
 * @param proof how that is known
 */
public record Consent(UUID id, Purpose purpose, @Nullable ContactKind channel, boolean given, Instant at, Proof proof) {

	/** Whether it says something about a channel. */
	boolean concerns(Purpose about, @Nullable ContactKind by) {
		return this.purpose == about && (this.channel == null || this.channel == by);
	}

	/**
	 * How a word is known.
	 *
	 * @param source how he said it
	 * @param place where: a page, a call, a letter
	 * @param textVersion the version of the text that he agreed to
	 * @param notedBy who noted it, by name
	 */
	public record Proof(ConsentSource source, String place, String textVersion, String notedBy) {
	}

}
