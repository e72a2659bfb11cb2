package app.wayside.conversations.mail;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What kind of mail it is, with the reason why. Only {@link Normal} mail may be answered
 * by a machine.
 */
public sealed interface MailKind {

	/**
	 * Judges a mail. A doubt is settled for {@link Normal}: a person's words must not be
	 * put aside.
	 * @param mail the mail
	 * @param envelope how it was handed over
	 * @return its kind
	 */
	static MailKind of(ReceivedMail mail, Envelope envelope) {
		return MailJudging.judge(mail, envelope);
	}

	/**
	 * Why it was judged so.
	 * @return the evidence: a header field, or a phrase of the mail
	 */
	String reason();

	/**
	 * Whether an automatic answer is forbidden.
	 * @return true for everything that a machine or a list sent
	 */
	default boolean automatic() {
		return !(this instanceof Normal);
	}

	/**
	 * Written by a person, as far as can be seen.
	 *
	 * @param reason nothing spoke against it
	 */
	record Normal(String reason) implements MailKind {

	}

	/**
	 * A machine's answer to a mail: out of office, vacation, read receipt, challenge.
	 *
	 * @param reason the evidence
	 */
	record AutoReply(String reason) implements MailKind {

	}

	/**
	 * Sent by a list or by a system on its own account, such as an airline's notice;
	 * still to be read by somebody.
	 *
	 * @param reason the evidence
	 */
	record Bulk(String reason) implements MailKind {

	}

	/**
	 * A report about mail that we sent.
	 *
	 * @param reason the evidence
	 * @param originalMessageId the id of our mail without brackets, if the report tells
	 * it
	 * @param recipients what became of each recipient; at least one
	 */
	record Bounce(String reason, @Nullable String originalMessageId, List<Undelivered> recipients) implements MailKind {

		public Bounce {
			recipients = List.copyOf(recipients);
		}

	}

}
