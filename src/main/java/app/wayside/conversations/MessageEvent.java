package app.wayside.conversations;

import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to messages. */
public sealed interface MessageEvent extends DomainEvent {

	/** The message. */
	MessageId messageId();

	/** The conversation it belongs to. */
	ConversationId conversationId();

	@Override
	default Subject about() {
		return new Subject("message", messageId().value());
	}

	/**
	 * A customer, or a machine of his, has written.
	 *
	 * @param fact by whom and when
	 * @param messageId the message
	 * @param conversationId where it belongs
	 * @param customerId who wrote
	 * @param kind what wrote it
	 * @param place whether it opened the conversation or follows in it
	 * @param answer whether an automatic answer may go out
	 */
	record Received(Fact fact, MessageId messageId, ConversationId conversationId, CustomerId customerId,
			MessageKind kind, Place place, Answer answer) implements MessageEvent {

		/** Whether a message opened its conversation. */
		public enum Place {

			/** It is the first. */
			OPENS,
			/** It follows others. */
			FOLLOWS

		}

		/** Whether an automatic answer may go out (RFC 3834, 2004). */
		public enum Answer {

			/** A person wrote and can be answered. */
			WELCOME,
			/** A machine wrote, or there is nobody to answer. */
			NEVER

		}
	}

	/**
	 * A message to the customer was handed to the outbox.
	 *
	 * @param fact by whom and when
	 * @param messageId the message
	 * @param conversationId where it belongs
	 */
	record Queued(Fact fact, MessageId messageId, ConversationId conversationId) implements MessageEvent {
	}

	/**
	 * A message to the customer changed its state of delivery.
	 *
	 * @param fact by whom and when
	 * @param messageId the message
	 * @param conversationId where it belongs
	 * @param state the new state
	 * @param reason in the words of the mail system, where there is one
	 * @param authorId the member of staff who wrote it, where one did
	 */
	record DeliveryChanged(Fact fact, MessageId messageId, ConversationId conversationId, MessageState state,
			String reason, @org.jspecify.annotations.Nullable UUID authorId) implements MessageEvent {
	}

	/**
	 * A colleague left a note.
	 *
	 * @param fact by whom and when
	 * @param messageId the note
	 * @param conversationId where it belongs
	 */
	record Noted(Fact fact, MessageId messageId, ConversationId conversationId) implements MessageEvent {
	}

}
