package app.wayside.conversations.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mail that was read.
 *
 * @param thread its own id and those it answers
 * @param people who wrote to whom
 * @param subject the decoded subject on one line; empty if there is none
 * @param date when it says that it was written; null if missing or senseless
 * @param body what it says
 * @param attachments the files that came with it
 * @param headers every header field, for whatever else is needed
 */
public record ReceivedMail(Thread thread, People people, String subject, @Nullable Instant date, MailBody body,
		List<MailAttachment> attachments, MailHeaders headers) {

	public ReceivedMail {
		attachments = List.copyOf(attachments);
	}

	/**
	 * The sender.
	 * @return the first From address, or null in mail that has none
	 */
	public @Nullable MailAddress from() {
		return this.people.from().isEmpty() ? null : this.people.from().getFirst();
	}

	/**
	 * Where an answer goes.
	 * @return the first deliverable Reply-To, else the sender, else null
	 */
	public @Nullable MailAddress answerTo() {
		return this.people.replyTo().stream().filter(MailAddress::deliverable).findFirst().orElse(from());
	}

	/**
	 * The ids of a mail, all without angle brackets.
	 *
	 * @param messageId its own id as given; null if missing
	 * @param inReplyTo the first id of In-Reply-To
	 * @param references the ids of References in their order, oldest first, capped
	 */
	public record Thread(@Nullable String messageId, @Nullable String inReplyTo, List<String> references) {

		public Thread {
			references = List.copyOf(references);
		}

	}

	/**
	 * The address fields.
	 *
	 * @param from who wrote it, usually one
	 * @param replyTo where answers are wanted
	 * @param to whom it is for
	 * @param cc who gets a copy
	 */
	public record People(List<MailAddress> from, List<MailAddress> replyTo, List<MailAddress> to,
			List<MailAddress> cc) {

		public People {
			from = List.copyOf(from);
			replyTo = List.copyOf(replyTo);
			to = List.copyOf(to);
			cc = List.copyOf(cc);
		}

	}

}
