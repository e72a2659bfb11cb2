package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.List;

/** Reads and writes mail. */
public final class Mails {

	private Mails() {
	}

	/**
	 * Reads a raw message, however broken.
	 * @param raw the message as received
	 * @return what it contains
	 * @throws UnreadableMail if it cannot be taken for a mail
	 */
	public static ReceivedMail read(byte[] raw) {
		if (raw.length > MailLimits.RAW_BYTES) {
			throw new UnreadableMail(UnreadableMail.Reason.TOO_LARGE);
		}
		if (empty(raw)) {
			throw new UnreadableMail(UnreadableMail.Reason.EMPTY);
		}
		try {
			return mail(MimeReading.read(raw));
		}
		catch (UnreadableMail ex) {
			throw ex;
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw new UnreadableMail(UnreadableMail.Reason.READER_FAILED, ex);
		}
	}

	/**
	 * Writes an outgoing mail.
	 * @param mail what to send
	 * @return the message in RFC 5322 format
	 * @throws UnsendableMail if a field would break out of its header line
	 */
	public static byte[] write(ComposedMail mail) {
		return MailWriting.write(mail);
	}

	private static boolean empty(byte[] raw) {
		for (byte b : raw) {
			if (b != ' ' && b != '\t' && b != '\r' && b != '\n' && b != 0) {
				return false;
			}
		}
		return true;
	}

	private static ReceivedMail mail(MimeReading.Message message) {
		MailHeaders headers = message.root().headers();
		if (headers.fields().isEmpty()) {
			throw new UnreadableMail(UnreadableMail.Reason.NOT_A_MAIL);
		}
		String subject = headers.text("subject");
		subject = (subject != null) ? subject : "";
		if (subject.length() > MailLimits.SUBJECT_CHARS) {
			subject = subject.substring(0, MailLimits.SUBJECT_CHARS);
		}
		BodyReading.Words words = BodyReading.read(message.root());
		HtmlSafety.Clean clean = (words.html() != null) ? HtmlSafety.clean(words.html()) : null;
		MailBody body = new MailBody(words.text(), ReplyTrimming.newText(words.text(), subject),
				(clean != null) ? clean.html() : null,
				new MailBody.Cuts(words.textCut(), words.htmlCut(), message.cut()),
				(clean != null) ? clean.remoteImages() : 0);
		return new ReceivedMail(thread(headers), people(headers), subject, MailDates.read(headers.raw("date")), body,
				words.files(), headers);
	}

	private static ReceivedMail.Thread thread(MailHeaders headers) {
		List<String> own = ThreadingKeys.ids(headers.raw("message-id"));
		List<String> answered = ThreadingKeys.ids(headers.raw("in-reply-to"));
		return new ReceivedMail.Thread(own.isEmpty() ? null : own.getFirst(),
				answered.isEmpty() ? null : answered.getFirst(), capped(ThreadingKeys.ids(headers.raw("references"))));
	}

	private static List<String> capped(List<String> references) {
		int size = references.size();
		if (size <= MailLimits.REFERENCES) {
			return references;
		}
		List<String> kept = new ArrayList<>(references.subList(0, 1));
		kept.addAll(references.subList(size - MailLimits.REFERENCES + 1, size));
		return kept;
	}

	private static ReceivedMail.People people(MailHeaders headers) {
		String charset = headers.charset();
		List<MailAddress> from = AddressLists.read(headers.raw("from"), charset);
		if (from.stream().noneMatch(MailAddress::deliverable)) {
			List<MailAddress> sender = AddressLists.read(headers.raw("sender"), charset);
			List<MailAddress> answers = AddressLists.read(headers.raw("reply-to"), charset);
			from = !sender.isEmpty() ? sender : !answers.isEmpty() ? answers : from;
		}
		return new ReceivedMail.People(from, AddressLists.read(headers.raw("reply-to"), charset),
				AddressLists.read(headers.raw("to"), charset), AddressLists.read(headers.raw("cc"), charset));
	}

}
