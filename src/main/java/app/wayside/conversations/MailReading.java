package app.wayside.conversations;

import java.util.List;
import java.util.Optional;

import app.wayside.conversations.RawMessages.Outcome;
import app.wayside.conversations.RawMessages.Settlement;
import app.wayside.conversations.mail.Envelope;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.MailKind;
import app.wayside.conversations.mail.Mails;
import app.wayside.conversations.mail.ReceivedMail;
import app.wayside.conversations.mail.UnreadableMail;
import app.wayside.identity.Facts;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a mail that was kept, and settles what becomes of it, in one transaction: a
 * message that opens a case or follows in one, or a stated reason to leave it aside.
 */
@Component
class MailReading {

	private final RawMessages raws;

	private final MailFiling filing;

	private final BounceFiling bounces;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	MailReading(RawMessages raws, MailFiling filing, BounceFiling bounces, Facts facts,
			ApplicationEventPublisher events) {
		this.raws = raws;
		this.filing = filing;
		this.bounces = bounces;
		this.facts = facts;
		this.events = events;
	}

	@Transactional
	public void read(RawMessageId id) {
		this.raws.take(id).ifPresent((raw) -> read(id, raw));
	}

	/**
	 * Keeps a mail and reads it. One that was kept before is left to whoever reads it, or
	 * has read it.
	 */
	@Transactional
	public RawMessageId keepAndRead(Arrival arrival) {
		RawMessages.Kept kept = this.raws.insert(arrival);
		kept.fresh().ifPresent((raw) -> read(kept.id(), raw));
		return kept.id();
	}

	private void read(RawMessageId id, RawMessages.Raw raw) {
		ReceivedMail mail = Mails.read(raw.content());
		Envelope envelope = new Envelope(raw.sender(), List.of(raw.recipient()));
		Settlement settlement = settlement(raw, new Letter(mail, envelope, MailKind.of(mail, envelope)));
		if (settlement.outcome() == Outcome.QUARANTINE) {
			this.events.publishEvent(new IntakeEvent.Quarantined(this.facts.now(), id, settlement.reason()));
		}
		this.raws.settle(id, settlement);
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void quarantine(RawMessageId id, String reason) {
		if (this.raws.take(id).isPresent()) {
			this.events.publishEvent(new IntakeEvent.Quarantined(this.facts.now(), id, reason));
			this.raws.settle(id, new Settlement(Outcome.QUARANTINE, reason, null, null));
		}
	}

	/** Why a mail could not be read, as a word that the quarantine explains. */
	static String reasonOf(RuntimeException fault) {
		return (fault instanceof UnreadableMail unreadable) ? switch (unreadable.reason()) {
			case EMPTY -> "empty";
			case TOO_LARGE -> "too-large";
			case NOT_A_MAIL -> "not-a-mail";
			case READER_FAILED -> "reader-failed";
		} : "failed";
	}

	private Settlement settlement(RawMessages.Raw raw, Letter letter) {
		return switch (letter.kind()) {
			case MailKind.Bounce bounce -> this.bounces.file(raw, letter, bounce);
			case MailKind.AutoReply _ -> this.filing.fileIfItFollows(raw, letter);
			case MailKind.Bulk _, MailKind.Normal _ -> this.filing.file(raw, letter);
		};
	}

	/**
	 * A mail that was read, with what was made of it.
	 *
	 * @param mail the mail
	 * @param envelope how it was handed over
	 * @param kind what wrote it
	 */
	record Letter(ReceivedMail mail, Envelope envelope, MailKind kind) {

		/** Who wrote it, if that can be told at all. */
		@Nullable MailAddress writer() {
			MailAddress from = this.mail.from();
			if (from != null && from.deliverable()) {
				return from;
			}
			String sender = this.envelope.returnPath();
			if (sender != null && sender.contains("@")) {
				return new MailAddress(sender, (from != null) ? from.name() : null);
			}
			return from;
		}

		@Nullable String internetId() {
			return this.mail.thread().messageId();
		}

	}

}
