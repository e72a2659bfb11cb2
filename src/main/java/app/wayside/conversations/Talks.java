package app.wayside.conversations;

import java.time.Instant;

import app.wayside.conversations.mail.ComposedMail;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Unguarded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says something in a conversation: an answer by a colleague, a letter of Wayside's own,
 * a note that stays in the house, a message that the customer left on his page. Called by
 * the cases, which check who may.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Talks {

	private static final String CASES = "the cases ask it, and have checked who may";

	private final ConversationStore conversations;

	private final Sayings sayings;

	private final OutgoingMessages outgoing;

	private final Customers customers;

	private final MailSettings settings;

	Talks(ConversationStore conversations, Sayings sayings, OutgoingMessages outgoing, Customers customers,
			MailSettings settings) {
		this.conversations = conversations;
		this.sayings = sayings;
		this.outgoing = outgoing;
		this.customers = customers;
		this.settings = settings;
	}

	/** Gives a conversation the case number that its subjects carry from now on. */
	@Unguarded(CASES)
	public void tag(ConversationId id, String number) {
		this.conversations.tag(id, number);
	}

	/** One conversation. */
	@Unguarded(CASES)
	public Conversation get(ConversationId id) {
		Conversation conversation = this.conversations.get(id);
		return this.customers.find(conversation.customerId())
			.map((customer) -> conversation.in(customer.language()))
			.orElse(conversation);
	}

	/**
	 * Answers the customer. The answer is held back for a moment, so that it can be taken
	 * back.
	 * @throws NobodyToAnswer where the customer has no address
	 */
	@Unguarded(CASES)
	public Message answer(ConversationId id, Words words) {
		Conversation conversation = get(id);
		OutgoingMessages.Prepared prepared = this.outgoing.prepare(conversation, answering(conversation),
				ComposedMail.Origin.PERSON, subject(conversation));
		return send(prepared, words, prepared.at().plus(this.settings.undo()));
	}

	/**
	 * Sends a letter of Wayside's own: it is marked as automatic, so that no machine
	 * answers it.
	 * @throws NobodyToAnswer where the customer has no address
	 */
	@Unguarded(CASES)
	public Message letter(ConversationId id, String subject, Words words) {
		Conversation conversation = get(id);
		OutgoingMessages.Prepared prepared = this.outgoing.prepare(conversation, answering(conversation),
				ComposedMail.Origin.AUTOMATIC_REPLY, tagged(subject, conversation));
		return send(prepared, words, prepared.at());
	}

	/** Leaves a note for colleagues. */
	@Unguarded(CASES)
	public Message note(ConversationId id, Words words) {
		return this.sayings.note(this.conversations.get(id), words);
	}

	/** Takes down what the customer wrote on his page. */
	@Unguarded(CASES)
	public Message fromCustomer(ConversationId id, Words words) {
		Conversation conversation = this.conversations.get(id);
		return this.sayings.fromPage(conversation, words, recipient(conversation, this.conversations.soFar(id)));
	}

	/**
	 * Takes back an answer that has not left yet.
	 * @throws app.wayside.dispatch.TooLateToCancel when it has
	 */
	@Unguarded(CASES)
	public void withdraw(MessageId id) {
		this.sayings.withdraw(id);
	}

	private Message send(OutgoingMessages.Prepared prepared, Words words, Instant notBefore) {
		Message message = this.sayings.outgoing(prepared, words);
		this.outgoing.send(prepared, words, notBefore);
		this.sayings.handedOver(message, words);
		return message;
	}

	private OutgoingMessages.Answering answering(Conversation conversation) {
		ConversationStore.SoFar soFar = this.conversations.soFar(conversation.id());
		OutgoingMessages.Recipient recipient = recipient(conversation, soFar);
		if (recipient == null) {
			throw new NobodyToAnswer(conversation);
		}
		return new OutgoingMessages.Answering(recipient, soFar.thread());
	}

	private OutgoingMessages.@Nullable Recipient recipient(Conversation conversation, ConversationStore.SoFar soFar) {
		return (soFar.writer() != null) ? soFar.writer()
				: this.customers.find(conversation.customerId())
					.filter((customer) -> customer.email() != null)
					.map(Talks::recipientOf)
					.orElse(null);
	}

	private static OutgoingMessages.Recipient recipientOf(CustomerSummary customer) {
		return new OutgoingMessages.Recipient(String.valueOf(customer.email()), customer.displayName());
	}

	private static String subject(Conversation conversation) {
		String subject = conversation.subject();
		String prefix = subject.regionMatches(true, 0, "re:", 0, 3) || subject.startsWith("回复") ? "" : "Re: ";
		return tagged(prefix + subject, conversation);
	}

	private static String tagged(String subject, Conversation conversation) {
		String tag = conversation.tag();
		return (tag == null || subject.contains("[" + tag + "]")) ? subject : subject + " [" + tag + "]";
	}

}
