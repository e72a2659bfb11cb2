package app.wayside.conversations;

import java.util.Optional;
import java.util.stream.Stream;

import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.Mails;
import app.wayside.conversations.mail.ReceivedMail;
import app.wayside.conversations.mail.UnreadableMail;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes a mail that a program hands in without an envelope: finds out for which of our
 * addresses it is and who sent it, and then goes the way of all mail.
 */
@Service
public class HandIn {

	/**
	 * Stands where no sender is known; the empty sender would mean a machine's notice.
	 */
	private static final String UNKNOWN_SENDER = "unknown";

	private final Channels channels;

	private final Intake intake;

	private final MailSettings settings;

	HandIn(Channels channels, Intake intake, MailSettings settings) {
		this.channels = channels;
		this.intake = intake;
		this.settings = settings;
	}

	/** The largest mail that is taken, in bytes. */
	public long largest() {
		return this.settings.largest().toBytes();
	}

	/**
	 * Keeps a mail and reads it.
	 * @param recipient the address that it came to; if none is given, the first of ours
	 * among its own addressees, else the tenant's first mail channel
	 * @throws NoSuchMailbox if that address is none of ours, or there is no mail channel
	 * @throws HandedMailTooLarge if it is larger than {@link #largest()}
	 */
	@Allowed(Permission.SUBMIT_MESSAGES)
	public RawMessageId submit(byte[] mail, @Nullable String recipient) {
		if (mail.length > largest()) {
			throw new HandedMailTooLarge(this.settings.largest().toMegabytes());
		}
		Optional<ReceivedMail> read = read(mail);
		String address = (recipient != null) ? recipient : read.flatMap(this::ours).orElseGet(this::first);
		ChannelId channel = channelAt(address).orElseThrow(() -> new NoSuchMailbox(address));
		return this.intake.submit(new Arrival(channel, read.map(HandIn::sender).orElse(UNKNOWN_SENDER), address, mail));
	}

	/** What cannot be read is kept all the same, and ends in quarantine. */
	private static Optional<ReceivedMail> read(byte[] mail) {
		try {
			return Optional.of(Mails.read(mail));
		}
		catch (UnreadableMail ex) {
			return Optional.empty();
		}
	}

	private Optional<String> ours(ReceivedMail mail) {
		return Stream
			.of(mail.headers().texts("delivered-to").stream(), addresses(mail.people().to()),
					addresses(mail.people().cc()))
			.flatMap((addresses) -> addresses)
			.filter((address) -> channelAt(address).isPresent())
			.findFirst();
	}

	private static Stream<String> addresses(java.util.List<MailAddress> people) {
		return people.stream().map(MailAddress::address);
	}

	private String first() {
		return this.channels.all()
			.stream()
			.filter((channel) -> channel.active() && channel.kind().equals("EMAIL"))
			.map(Channels.Channel::address)
			.findFirst()
			.orElse("");
	}

	private Optional<ChannelId> channelAt(String address) {
		return this.channels.own(address);
	}

	private static String sender(ReceivedMail mail) {
		String path = mail.headers().text("return-path");
		if (path != null) {
			return path.replaceAll("[<>\\s]", "");
		}
		MailAddress from = mail.from();
		return (from != null) ? from.address() : UNKNOWN_SENDER;
	}

}
