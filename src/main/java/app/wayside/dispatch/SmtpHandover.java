package app.wayside.dispatch;

import java.io.ByteArrayInputStream;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a relay, opened with the first mail and opened again if it breaks. A
 * relay that could not be reached is not asked again in the same hand-over.
 */
final class SmtpHandover implements Route.Handover {

	/** RFC 5321 and RFC 4954: the relay's quarrel is with us and not with the mail. */
	private static final int CLOSING = 421;

	private final RelayAddress address;

	private final Session session;

	private @Nullable SMTPTransport transport;

	private Outcome.@Nullable Unreachable trouble;

	SmtpHandover(RelayAddress address, Session session) {
		this.address = address;
		this.session = session;
	}

	@Override
	public Outcome greet() {
		try {
			connected();
			return new Outcome.Sent("");
		}
		catch (MessagingException ex) {
			return new Outcome.Unreachable(words(ex));
		}
	}

	@Override
	public Outcome send(DispatchId id, Claimed.Envelope envelope, byte[] content) {
		if (this.trouble != null) {
			return this.trouble;
		}
		SMTPTransport relay;
		try {
			relay = connected();
		}
		catch (MessagingException ex) {
			this.trouble = new Outcome.Unreachable(words(ex));
			return this.trouble;
		}
		return (content.length > largest(relay)) ? new Outcome.Rejected("552 5.3.4 Larger than the relay takes")
				: send(relay, envelope, content);
	}

	private Outcome send(SMTPTransport relay, Claimed.Envelope envelope, byte[] content) {
		try {
			SMTPMessage mail = new SMTPMessage(this.session, new ByteArrayInputStream(content));
			mail.setEnvelopeFrom(envelope.sender().isEmpty() ? "<>" : envelope.sender());
			relay.sendMessage(mail, new Address[] { new InternetAddress(envelope.recipient(), true) });
			return new Outcome.Sent(relay.getLastServerResponse());
		}
		catch (AddressException ex) {
			return new Outcome.Rejected("553 5.1.3 Not an address");
		}
		catch (MessagingException ex) {
			return outcome(code(ex), words(ex));
		}
	}

	static Outcome outcome(int code, String words) {
		return switch (code) {
			case CLOSING -> new Outcome.Interrupted(words);
			case 530, 534, 535, 538 -> new Outcome.Unreachable(words);
			default -> {
				if (code >= 400 && code <= 499) {
					yield new Outcome.Deferred(words);
				}
				yield (code >= 500 && code <= 599) ? new Outcome.Rejected(words) : new Outcome.Interrupted(words);
			}
		};
	}

	private SMTPTransport connected() throws MessagingException {
		if (this.transport != null && this.transport.isConnected()) {
			return this.transport;
		}
		close();
		SMTPTransport fresh = (SMTPTransport) this.session.getTransport("smtp");
		fresh.connect(this.address.host(), this.address.port(), this.address.user(), this.address.secret());
		this.transport = fresh;
		return fresh;
	}

	/** The limit that the relay announced (RFC 1870); zero or nothing means none. */
	private static long largest(SMTPTransport relay) {
		String limit = relay.getExtensionParameter("SIZE");
		long bytes = (limit != null && limit.matches("\\d{1,18}")) ? Long.parseLong(limit) : 0;
		return (bytes > 0) ? bytes : Long.MAX_VALUE;
	}

	/** The last reply code in the chain; -1 if the connection broke without one. */
	private static int code(MessagingException trouble) {
		int code = -1;
		@Nullable Exception link = trouble;
		while (link != null) {
			code = switch (link) {
				case SMTPAddressFailedException recipient -> recipient.getReturnCode();
				case SMTPSenderFailedException sender -> sender.getReturnCode();
				case SMTPSendFailedException command -> command.getReturnCode();
				default -> code;
			};
			link = (link instanceof MessagingException linked) ? linked.getNextException() : null;
		}
		return code;
	}

	private static String words(MessagingException trouble) {
		@Nullable Exception link = trouble;
		String words = "";
		while (link != null) {
			words = (link.getMessage() != null && !link.getMessage().isBlank()) ? link.getMessage() : words;
			link = (link instanceof MessagingException linked) ? linked.getNextException() : null;
		}
		return words.isEmpty() ? trouble.getClass().getSimpleName() : words;
	}

	@Override
	public void close() {
		SMTPTransport open = this.transport;
		this.transport = null;
		if (open != null) {
			try {
				open.close();
			}
			catch (MessagingException ex) {
				// the relay has gone already, which is as good
			}
		}
	}

}
