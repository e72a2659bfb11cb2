package app.wayside.conversations;

import java.util.List;
import java.util.UUID;

import app.wayside.conversations.mail.ComposedMail;
import app.wayside.dispatch.Dispatch;
import app.wayside.dispatch.DispatchId;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Facts;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down what is said here, by colleagues, by Wayside, or by the customer on his
 * page.
 */
@Component
class Sayings {

	private final MessageStore store;

	private final Threading threading;

	private final Dispatch dispatch;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Sayings(MessageStore store, Threading threading, Dispatch dispatch, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.threading = threading;
		this.dispatch = dispatch;
		this.facts = facts;
		this.events = events;
	}

	Message outgoing(OutgoingMessages.Prepared prepared, Words words) {
		MessageKind kind = (prepared.origin() == ComposedMail.Origin.PERSON) ? MessageKind.NORMAL
				: MessageKind.AUTO_REPLY;
		Conversation conversation = prepared.conversation();
		Message message = new Message(prepared.id(), 0, conversation.id(), Direction.OUT, "EMAIL", kind, author(),
				conversation.address(), authorName(conversation), List.of(prepared.recipient().address()),
				prepared.subject(), words.text(), words.text(), false, 0, ThreadedBy.DESK, prepared.at(),
				MessageState.HELD, null, List.of());
		Message stored = store(message, words,
				new MessageStore.Origin(prepared.internetId(), null, null, prepared.dispatchId()));
		this.threading.remember(conversation.id(), List.of(prepared.internetId()), Threading.Seen.OURS);
		return stored;
	}

	void handedOver(Message message, Words words) {
		this.events.publishEvent(new MessageEvent.Queued(this.facts.now(), message.id(), message.conversationId()));
		used(words, new Drafts.Place(message.conversationId(), Drafts.Kind.REPLY));
	}

	private void used(Words words, Drafts.Place draft) {
		if (words.from() == Words.From.DRAFT) {
			this.events.publishEvent(new DraftSaid(draft, words.files()));
		}
	}

	Message note(Conversation conversation, Words words) {
		Message note = new Message(new MessageId(Ids.next()), 0, conversation.id(), Direction.NOTE, "DESK",
				MessageKind.NORMAL, author(), "", Acting.current().name(), List.of(), "", words.text(), words.text(),
				false, 0, ThreadedBy.DESK, this.facts.now().at(), MessageState.INTERNAL, null, List.of());
		Message stored = store(note, words, MessageStore.Origin.HERE);
		this.events.publishEvent(new MessageEvent.Noted(this.facts.now(), note.id(), conversation.id()));
		used(words, new Drafts.Place(conversation.id(), Drafts.Kind.NOTE));
		return stored;
	}

	Message fromPage(Conversation conversation, Words words, OutgoingMessages.@Nullable Recipient writer) {
		Message message = new Message(new MessageId(Ids.next()), 0, conversation.id(), Direction.IN, "PORTAL",
				MessageKind.NORMAL, null, (writer != null) ? writer.address() : "",
				(writer != null) ? writer.name() : "", List.of(conversation.address()), conversation.subject(),
				words.text(), words.text(), false, 0, ThreadedBy.CUSTOMER_PAGE, this.facts.now().at(),
				MessageState.RECEIVED, null, List.of());
		Message stored = store(message, words, MessageStore.Origin.HERE);
		MessageEvent.Received received = new MessageEvent.Received(this.facts.now(), message.id(), conversation.id(),
				conversation.customerId(), MessageKind.NORMAL, MessageEvent.Received.Place.FOLLOWS,
				MessageEvent.Received.Answer.NEVER);
		this.events.publishEvent(received);
		this.events.publishEvent(new MessageFiled(received, stored));
		return stored;
	}

	void withdraw(MessageId id) {
		Message message = this.store.find(id).orElseThrow(() -> new MessageNotFound(id));
		DispatchId dispatchId = this.store.dispatchOf(id).orElseThrow(() -> new MessageNotFound(id));
		this.dispatch.cancel(dispatchId);
		this.store.state(message.id(), MessageState.WITHDRAWN, "");
	}

	/** Stores a message and answers it as it is read, with its place. */
	private Message store(Message message, Words words, MessageStore.Origin origin) {
		Message stored = this.store.add(message, origin);
		if (words.files().isEmpty()) {
			return stored;
		}
		this.store.attach(message.id(),
				words.files().stream().map((file) -> new MessageStore.Attached(file, null)).toList());
		return this.store.find(message.id()).orElseThrow();
	}

	private static @Nullable UUID author() {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.id() : null;
	}

	private static String authorName(Conversation conversation) {
		return (Acting.current() instanceof Actor.Staff staff) ? staff.name() : conversation.senderName();
	}

}
