package app.wayside.conversations.mail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How a mail was handed over.
 *
 * @param returnPath the sender of the SMTP envelope: empty for the null sender, null when
 * it is not known
 * @param recipients the recipients of the SMTP envelope
 */
public record Envelope(@Nullable String returnPath, List<String> recipients) {

	/** Nothing is known, as for mail read from a mailbox. */
	public static final Envelope UNKNOWN = new Envelope(null, List.of());

	public Envelope {
		recipients = List.copyOf(recipients);
	}

}
