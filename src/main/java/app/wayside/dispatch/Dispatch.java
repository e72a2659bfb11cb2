package app.wayside.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Ids;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door of the outbox, for the modules that write mail. They have checked who
 * may write to whom; here a mail gets a state in their transaction, and loses it never.
 */
@Service
public class Dispatch {

	private static final String CALLERS_DUTY = "the module that writes the mail has checked it";

	private static final Duration CAPS_WINDOW = Duration.ofHours(1);

	private final OutgoingStore store;

	private final DispatchSettings settings;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	private final DispatchAlarm alarm;

	Dispatch(OutgoingStore store, DispatchSettings settings, Facts facts, ApplicationEventPublisher events,
			DispatchAlarm alarm) {
		this.store = store;
		this.settings = settings;
		this.facts = facts;
		this.events = events;
		this.alarm = alarm;
	}

	/**
	 * Puts a mail into the outbox; it leaves once the transaction has committed and its
	 * {@code notBefore} has come. A mail to someone who was sent too many within the hour
	 * fails at once and says so by event: that is the last guard against a loop.
	 */
	@Unguarded(CALLERS_DUTY)
	@Transactional
	public void send(Outgoing mail) {
		Fact fact = this.facts.now();
		Instant hourAgo = fact.at().minus(CAPS_WINDOW);
		if (this.store.add(mail, fact.at(), hourAgo, this.settings.dispatch().hourlyCap())) {
			this.events.publishEvent(new DispatchEvent.Queued(fact, mail.id(), mail.about()));
			this.alarm.setAfterCommit(mail.notBefore());
		}
		else {
			this.events.publishEvent(
					new DispatchEvent.Failed(fact, mail.id(), mail.about(), new Reason(Reason.Kind.TOO_MANY, "")));
		}
	}

	/**
	 * Takes a mail back.
	 * @throws TooLateToCancel once its {@code notBefore} has come
	 * @throws MailNotFound if the tenant has no such mail
	 */
	@Unguarded(CALLERS_DUTY)
	@Transactional
	public void cancel(DispatchId id) {
		DeliveryState mail = this.store.hold(id).orElseThrow(MailNotFound::new);
		Fact fact = this.facts.now();
		if (!this.store.cancel(id, fact.at())) {
			throw new TooLateToCancel();
		}
		this.events.publishEvent(new DispatchEvent.Cancelled(fact, id, mail.about()));
	}

	/**
	 * Reads a delivery status notification back onto the mail that it is about, however
	 * long ago that was sent. Hearing the same twice changes nothing.
	 * @return the mail; nothing if none of ours is meant
	 */
	@Unguarded(CALLERS_DUTY)
	@Transactional
	public Optional<DeliveryState> bounced(BounceNotice notice) {
		Optional<DeliveryState> meant = meant(this.store.holdAll(notice.messageId()), notice.recipient());
		meant.ifPresent((mail) -> {
			switch (notice.kind()) {
				case PERMANENT -> cameBack(mail, notice);
				case DELAYED -> isLate(mail, notice);
			}
		});
		return meant;
	}

	/** How far the mails have come that belong to these, oldest first. */
	@Transactional(readOnly = true)
	public List<DeliveryState> of(Collection<UUID> aboutIds) {
		return aboutIds.isEmpty() ? List.of() : this.store.about(aboutIds);
	}

	/**
	 * Forgets content and addresses of the mails that belong to these, for the erasure of
	 * a person. What waits is not sent any more; what is being sent this very moment is
	 * left.
	 */
	@Unguarded(CALLERS_DUTY)
	@Transactional
	public void forget(Collection<UUID> aboutIds) {
		this.store.forget(aboutIds);
	}

	/**
	 * The mail to that recipient; if the notice names another (the mail was forwarded) or
	 * none, the only one there is.
	 */
	private static Optional<DeliveryState> meant(List<DeliveryState> mails, @Nullable String recipient) {
		return mails.stream()
			.filter((mail) -> mail.recipient().equalsIgnoreCase((recipient != null) ? recipient.strip() : ""))
			.findFirst()
			.or(() -> mails.stream().findFirst().filter((_) -> mails.size() == 1));
	}

	private void cameBack(DeliveryState mail, BounceNotice notice) {
		if (mail.state().isPending() || mail.state() == State.SENT) {
			Fact fact = this.facts.now();
			Reason reason = reason(Reason.Kind.BOUNCED, notice);
			this.store.end(mail.id(), State.BOUNCED, reason, fact.at());
			this.events.publishEvent(new DispatchEvent.Bounced(fact, mail.id(), mail.about(), reason));
		}
	}

	private void isLate(DeliveryState mail, BounceNotice notice) {
		if (mail.state() == State.SENT && mail.reason() == null) {
			Reason reason = reason(Reason.Kind.DELAYED, notice);
			this.store.note(mail.id(), reason);
			this.events.publishEvent(new DispatchEvent.Delayed(this.facts.now(), mail.id(), mail.about(), reason));
		}
	}

	private static Reason reason(Reason.Kind kind, BounceNotice notice) {
		return new Reason(kind, (notice.status() + " " + notice.diagnostic()).strip());
	}

}
