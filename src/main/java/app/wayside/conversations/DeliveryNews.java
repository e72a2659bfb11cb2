package app.wayside.conversations;

import app.wayside.dispatch.DispatchEvent;
import app.wayside.identity.Facts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads on the message how far its mail has come, in the transaction that records it. */
@Component
class DeliveryNews {

	private final MessageStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	DeliveryNews(MessageStore store, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	@EventListener
	void on(DispatchEvent event) {
		if (!event.subject().kind().equals("message")) {
			return;
		}
		MessageId id = new MessageId(event.subject().id());
		switch (event) {
			case DispatchEvent.Queued _, DispatchEvent.Cancelled _ -> {
			}
			case DispatchEvent.Sent _ -> change(id, MessageState.SENT, "");
			case DispatchEvent.Deferred deferred -> change(id, MessageState.DEFERRED, deferred.reason().toString());
			case DispatchEvent.Delayed delayed -> change(id, MessageState.DEFERRED, delayed.reason().toString());
			case DispatchEvent.Failed failed -> change(id, MessageState.FAILED, failed.reason().toString());
			case DispatchEvent.Bounced bounced -> change(id, MessageState.BOUNCED, bounced.reason().toString());
		}
	}

	private void change(MessageId id, MessageState state, String reason) {
		this.store.state(id, state, reason)
			.ifPresent((written) -> this.events.publishEvent(new MessageEvent.DeliveryChanged(this.facts.now(), id,
					written.conversation(), state, reason, written.staff())));
	}

}
