package app.wayside.conversations;

import java.util.Objects;
import java.util.Optional;

import app.wayside.conversations.MailReading.Letter;
import app.wayside.conversations.RawMessages.Outcome;
import app.wayside.conversations.RawMessages.Raw;
import app.wayside.conversations.RawMessages.Settlement;
import app.wayside.conversations.mail.MailKind;
import app.wayside.conversations.mail.Undelivered;
import app.wayside.customers.Customers;
import app.wayside.dispatch.BounceNotice;
import app.wayside.dispatch.Dispatch;
import app.wayside.identity.Facts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Files the report of a mail system about mail of ours, and reads it back onto that mail.
 */
@Component
class BounceFiling {

	private final Dispatch dispatch;

	private final Customers customers;

	private final Threading threading;

	private final ReceivedMessages messages;

	private final Announcing announcing;

	BounceFiling(Dispatch dispatch, Customers customers, Threading threading, ReceivedMessages messages,
			Announcing announcing) {
		this.dispatch = dispatch;
		this.customers = customers;
		this.threading = threading;
		this.messages = messages;
		this.announcing = announcing;
	}

	Settlement file(Raw raw, Letter letter, MailKind.Bounce bounce) {
		String original = bounce.originalMessageId();
		Optional<Homes.Home> home = (original != null) ? this.threading.homeOfOurs(original) : Optional.empty();
		if (home.isEmpty() || original == null) {
			return new Settlement(Outcome.IGNORED, "bounce-of-unknown-mail", letter.internetId(), null);
		}
		Message message = this.messages.keep(raw, letter, home.get());
		for (Undelivered undelivered : bounce.recipients()) {
			read(original, undelivered);
		}
		this.announcing.received(message, home.get());
		return new Settlement(Outcome.FOLLOW_UP, "bounce", letter.internetId(), message);
	}

	private void read(String original, Undelivered undelivered) {
		switch (undelivered.severity()) {
			case NONE -> {
			}
			case DELAYED -> this.dispatch.bounced(notice(original, undelivered, BounceNotice.Kind.DELAYED));
			case SOFT -> this.dispatch.bounced(notice(original, undelivered, BounceNotice.Kind.PERMANENT));
			case HARD -> {
				this.dispatch.bounced(notice(original, undelivered, BounceNotice.Kind.PERMANENT));
				if (undelivered.recipient() != null) {
					this.customers.addressBounced(undelivered.recipient());
				}
			}
		}
	}

	private static BounceNotice notice(String original, Undelivered undelivered, BounceNotice.Kind kind) {
		return new BounceNotice(original, undelivered.recipient(), kind,
				Objects.requireNonNullElse(undelivered.status(), ""),
				Objects.requireNonNullElse(undelivered.diagnostic(), ""));
	}

	/** Tells that a machine's message has come in. */
	@Component
	static class Announcing {

		private final Facts facts;

		private final ApplicationEventPublisher events;

		Announcing(Facts facts, ApplicationEventPublisher events) {
			this.facts = facts;
			this.events = events;
		}

		void received(Message message, Homes.Home home) {
			MessageEvent.Received received = new MessageEvent.Received(this.facts.now(), message.id(),
					message.conversationId(), home.customer(), message.kind(), MessageEvent.Received.Place.FOLLOWS,
					MessageEvent.Received.Answer.NEVER);
			this.events.publishEvent(received);
			this.events.publishEvent(new MessageFiled(received, message));
		}

	}

}
