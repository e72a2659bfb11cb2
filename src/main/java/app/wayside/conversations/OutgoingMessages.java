package app.wayside.conversations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.conversations.mail.ComposedMail;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.Mails;
import app.wayside.dispatch.Dispatch;
import app.wayside.dispatch.DispatchId;
import app.wayside.dispatch.Outgoing;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.StoredFile;
import app.wayside.identity.Subject;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Signatures;

import org.springframework.stereotype.Component;

/**
 * Writes mail to customers and hands it to the outbox. Each mail has its own random id,
 * names the messages it answers, carries the case number in its subject and a signed
 * reply address, so that the answer finds back by any of them.
 */
@Component
class OutgoingMessages {

	private final Signatures signatures;

	private final Files files;

	private final Dispatch dispatch;

	private final Clock clock;

	OutgoingMessages(Signatures signatures, Files files, Dispatch dispatch, Clock clock) {
		this.signatures = signatures;
		this.files = files;
		this.dispatch = dispatch;
		this.clock = clock;
	}

	/** Composes what is to be said in a conversation. */
	Prepared prepare(Conversation conversation, Answering answering, ComposedMail.Origin origin, String subject) {
		UUID id = Ids.next();
		return new Prepared(new MessageId(id), id + "@" + domain(conversation.address()), new DispatchId(Ids.next()),
				conversation, answering, origin, subject, this.clock.instant());
	}

	/**
	 * Hands a composed mail to the outbox, to leave when it may no longer be taken back.
	 */
	void send(Prepared prepared, Words words, Instant notBefore) {
		Conversation conversation = prepared.conversation();
		List<String> thread = prepared.answering().thread();
		String replyTo = replyAddress(conversation);
		ComposedMail mail = new ComposedMail(
				new ComposedMail.Identity(prepared.internetId(), thread.isEmpty() ? null : thread.getLast(), thread),
				new MailAddress(conversation.address(), conversation.senderName()),
				new MailAddress(replyTo, conversation.senderName()),
				List.of(new MailAddress(prepared.recipient().address(), prepared.recipient().name())), List.of(),
				prepared.subject(), new ComposedMail.Words(words.text(), MessageHtml.of(words.text())),
				attachments(words.files()), prepared.origin(), prepared.at());
		String sender = (prepared.origin() == ComposedMail.Origin.PERSON) ? conversation.address() : "";
		this.dispatch.send(new Outgoing(prepared.dispatchId(), new Subject("message", prepared.id().value()),
				prepared.internetId(), sender, prepared.recipient().address(), Mails.write(mail), notBefore));
	}

	private String replyAddress(Conversation conversation) {
		String address = conversation.address();
		int at = address.lastIndexOf('@');
		String token = this.signatures.sign(Threading.REPLY_PURPOSE, conversation.id().value());
		return address.substring(0, at) + "+r." + token + address.substring(at);
	}

	private List<ComposedMail.Attachment> attachments(List<FileId> ids) {
		List<ComposedMail.Attachment> attachments = new ArrayList<>();
		for (StoredFile file : this.files.findAll(ids)) {
			attachments.add(new ComposedMail.Attachment(file.name(), file.type(), this.files.content(file.id())));
		}
		return attachments;
	}

	private static String domain(String address) {
		return address.substring(address.lastIndexOf('@') + 1);
	}

	/**
	 * Who is written to.
	 *
	 * @param address the mail address
	 * @param name as he calls himself
	 */
	record Recipient(String address, String name) {
	}

	/**
	 * What is answered.
	 *
	 * @param recipient who gets the answer
	 * @param thread the ids of the messages so far, oldest first
	 */
	record Answering(Recipient recipient, List<String> thread) {
	}

	/**
	 * A message that has its ids but has not been handed over.
	 *
	 * @param id the message
	 * @param internetId its Message-ID
	 * @param dispatchId its mail in the outbox
	 * @param conversation where it belongs
	 * @param answering whom and what it answers
	 * @param origin who speaks
	 * @param subject its subject line
	 * @param at when it was written, UTC
	 */
	record Prepared(MessageId id, String internetId, DispatchId dispatchId, Conversation conversation,
			Answering answering, ComposedMail.Origin origin, String subject, Instant at) {

		Recipient recipient() {
			return this.answering.recipient();
		}

	}

}
