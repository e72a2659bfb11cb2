package app.wayside.conversations.mail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;

/** Writes outgoing mail with Angus Mail. */
final class MailWriting {

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	/** Ids kept in References, so that the line stays within what servers accept. */
	private static final int REFERENCES = 30;

	private static final Session NO_SESSION = Session.getInstance(new Properties());

	static {
		// Unless it is named, every encoded word has it looked for in all jars.
		System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
	}

	private MailWriting() {
	}

	static byte[] write(ComposedMail mail) {
		try {
			OwnId message = new OwnId("<" + id("Message-ID", mail.identity().messageId()) + ">");
			message.setFrom(address("From", mail.from()));
			if (mail.replyTo() != null) {
				message.setReplyTo(new InternetAddress[] { address("Reply-To", mail.replyTo()) });
			}
			if (mail.to().isEmpty()) {
				throw new UnsendableMail("To", "is empty");
			}
			message.setRecipients(Message.RecipientType.TO, addresses("To", mail.to()));
			message.setRecipients(Message.RecipientType.CC, addresses("Cc", mail.cc()));
			message.setSubject(line("Subject", mail.subject()), UTF_8);
			message.setSentDate(Date.from(mail.date()));
			thread(message, mail.identity());
			origin(message, mail.origin());
			content(message, mail);
			message.saveChanges();
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			message.writeTo(out);
			return out.toByteArray();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void thread(MimeMessage message, ComposedMail.Identity identity) throws MessagingException {
		if (identity.inReplyTo() != null) {
			message.setHeader("In-Reply-To", "<" + id("In-Reply-To", identity.inReplyTo()) + ">");
		}
		List<String> references = identity.references();
		if (!references.isEmpty()) {
			int from = Math.max(0, references.size() - REFERENCES);
			message.setHeader("References",
					references.subList(from, references.size())
						.stream()
						.map((reference) -> "<" + id("References", reference) + ">")
						.collect(Collectors.joining("\r\n ")));
		}
	}

	private static void origin(MimeMessage message, ComposedMail.Origin origin) throws MessagingException {
		switch (origin) {
			case PERSON -> {
			}
			case AUTOMATIC_REPLY -> {
				message.setHeader("Auto-Submitted", "auto-replied");
				message.setHeader("X-Auto-Response-Suppress", "All");
			}
			case AUTOMATIC_NOTICE -> {
				message.setHeader("Auto-Submitted", "auto-generated");
				message.setHeader("X-Auto-Response-Suppress", "All");
			}
		}
	}

	private static void content(MimeMessage message, ComposedMail mail) throws MessagingException {
		if (mail.attachments().isEmpty()) {
			words(mail.words(), message);
			return;
		}
		MimeMultipart mixed = new MimeMultipart("mixed");
		MimeBodyPart body = new MimeBodyPart();
		words(mail.words(), body);
		mixed.addBodyPart(body);
		for (ComposedMail.Attachment attachment : mail.attachments()) {
			MimeBodyPart file = new MimeBodyPart();
			String type = line("Content-Type", attachment.type());
			file.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), type)));
			file.setFileName(FileNames.safe(line("Content-Disposition", attachment.name()), type));
			file.setDisposition("attachment");
			// a message as a file must not be re-encoded by servers on the way
			file.setHeader("Content-Transfer-Encoding", "base64");
			mixed.addBodyPart(file);
		}
		message.setContent(mixed);
	}

	private static void words(ComposedMail.Words words, jakarta.mail.internet.MimePart part) throws MessagingException {
		if (words.html() == null) {
			part.setText(words.text(), UTF_8);
			return;
		}
		MimeMultipart alternative = new MimeMultipart("alternative");
		MimeBodyPart text = new MimeBodyPart();
		text.setText(words.text(), UTF_8);
		MimeBodyPart html = new MimeBodyPart();
		html.setText(words.html(), UTF_8, "html");
		alternative.addBodyPart(text);
		alternative.addBodyPart(html);
		part.setContent(alternative);
	}

	private static InternetAddress[] addresses(String field, List<MailAddress> addresses) {
		return addresses.stream().map((address) -> address(field, address)).toArray(InternetAddress[]::new);
	}

	private static InternetAddress address(String field, MailAddress given) {
		try {
			InternetAddress address = new InternetAddress(line(field, given.address()), true);
			if (given.name() != null) {
				address.setPersonal(line(field, given.name()), UTF_8);
			}
			return address;
		}
		catch (AddressException ex) {
			throw new UnsendableMail(field, "is not an address");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String id(String field, String id) {
		if (!line(field, id).matches("[^\\s<>]{1,900}")) {
			throw new UnsendableMail(field, "is not an id");
		}
		return id;
	}

	private static String line(String field, String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '\r' || c == '\n' || c == 0 || c == '\u0085' || c == '\u2028' || c == '\u2029') {
				throw new UnsendableMail(field, "contains a line break");
			}
		}
		return value;
	}

	/** A message that keeps the id it was given. */
	private static final class OwnId extends MimeMessage {

		private final String id;

		OwnId(String id) {
			super(NO_SESSION);
			this.id = id;
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", this.id);
		}

	}

}
