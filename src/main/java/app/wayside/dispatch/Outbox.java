package app.wayside.dispatch;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door of the outbox, for those who look after the channels. */
@Service
public class Outbox {

	private final OutgoingStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	private final DispatchAlarm alarm;

	Outbox(OutgoingStore store, Facts facts, ApplicationEventPublisher events, DispatchAlarm alarm) {
		this.store = store;
		this.facts = facts;
		this.events = events;
		this.alarm = alarm;
	}

	/**
	 * Sends a mail again that failed or came back, or one that waits without its waiting;
	 * it has the whole plan of tries before it.
	 * @throws NotUndelivered if it is neither
	 * @throws MailNotFound if the tenant has no such mail, or has forgotten it
	 */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional
	public void sendAgain(DispatchId id) {
		DeliveryState mail = this.store.hold(id).orElseThrow(MailNotFound::new);
		if (mail.recipient().isEmpty()) {
			throw new MailNotFound();
		}
		switch (mail.state()) {
			case FAILED, BOUNCED, DEFERRED -> {
				Fact fact = this.facts.now();
				this.store.restart(id, fact.at());
				this.events.publishEvent(new DispatchEvent.Queued(fact, id, mail.about()));
				this.alarm.setAfterCommit(fact.at());
			}
			case QUEUED, SENDING, SENT, CANCELLED -> throw new NotUndelivered();
		}
	}

	/**
	 * Gives up a mail that waits for its next try; it fails.
	 * @throws NotWaiting if it does not wait
	 * @throws MailNotFound if the tenant has no such mail
	 */
	@Allowed(Permission.MANAGE_CHANNELS)
	@Transactional
	public void giveUp(DispatchId id) {
		DeliveryState mail = this.store.hold(id).orElseThrow(MailNotFound::new);
		switch (mail.state()) {
			case QUEUED, DEFERRED -> {
				Fact fact = this.facts.now();
				Reason reason = new Reason(Reason.Kind.GIVEN_UP, "");
				this.store.end(id, State.FAILED, reason, fact.at());
				this.events.publishEvent(new DispatchEvent.Failed(fact, id, mail.about(), reason));
			}
			case SENDING, SENT, FAILED, BOUNCED, CANCELLED -> throw new NotWaiting();
		}
	}

}
