package app.wayside.conversations;

/**
 * A mail as it was handed over.
 *
 * @param channel the channel it came to
 * @param sender the envelope's sender, empty for the null sender
 * @param recipient the envelope's recipient
 * @param content the whole mail, byte by byte
 */
public record Arrival(ChannelId channel, String sender, String recipient, MailBytes content) {

	/** A mail that is in memory. */
	public Arrival(ChannelId channel, String sender, String recipient, byte[] content) {
		this(channel, sender, recipient, MailBytes.of(content));
	}

}
