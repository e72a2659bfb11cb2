package app.wayside.conversations;

import java.util.ArrayList;
import java.util.List;

import app.wayside.conversations.MailReading.Letter;
import app.wayside.conversations.RawMessages.Raw;
import app.wayside.conversations.mail.MailAddress;
import app.wayside.conversations.mail.MailAttachment;
import app.wayside.conversations.mail.MailBody;
import app.wayside.conversations.mail.MailKind;
import app.wayside.conversations.mail.ReceivedMail;
import app.wayside.files.Files;
import app.wayside.files.Upload;
import app.wayside.tenancy.Ids;

import org.springframework.stereotype.Component;

/** Makes a message, with its files, of a mail that was received. */
@Component
class ReceivedMessages {

	private final MessageStore store;

	private final Files files;

	ReceivedMessages(MessageStore store, Files files) {
		this.store = store;
		this.files = files;
	}

	Message keep(Raw raw, Letter letter, Homes.Home home) {
		ReceivedMail mail = letter.mail();
		MailBody body = mail.body();
		MailAddress writer = letter.writer();
		MailAddress answerTo = (mail.answerTo() != null) ? mail.answerTo() : writer;
		String newText = body.newText().isBlank() ? body.text() : body.newText();
		Message message = new Message(new MessageId(Ids.next()), 0, home.conversation(), Direction.IN, "EMAIL",
				kind(letter.kind()), null, (answerTo != null) ? answerTo.address() : "", name(writer),
				mail.people().to().stream().map(MailAddress::address).toList(), mail.subject(), clean(body.text()),
				clean(newText), body.html() != null, body.remoteImages(), home.reason(), raw.receivedAt(),
				MessageState.RECEIVED, null, List.of());
		Message kept = this.store.add(message, new MessageStore.Origin(letter.internetId(), cleanOrNull(body.html()),
				new RawMessageId(raw.id()), null));
		this.store.attach(message.id(), attached(mail));
		return kept;
	}

	private List<MessageStore.Attached> attached(ReceivedMail mail) {
		List<MessageStore.Attached> attached = new ArrayList<>();
		for (MailAttachment file : mail.attachments()) {
			app.wayside.files.FileId id = this.files.store(Upload.received(file.name(), file.type(), file.content()))
				.id();
			attached.add(new MessageStore.Attached(id,
					(file.place() == MailAttachment.Place.INLINE) ? file.contentId() : null));
		}
		return attached;
	}

	private static MessageKind kind(MailKind kind) {
		return switch (kind) {
			case MailKind.Normal _, MailKind.Bulk _ -> MessageKind.NORMAL;
			case MailKind.AutoReply _ -> MessageKind.AUTO_REPLY;
			case MailKind.Bounce _ -> MessageKind.BOUNCE;
		};
	}

	private static String name(@org.jspecify.annotations.Nullable MailAddress writer) {
		return (writer != null && writer.name() != null) ? clean(writer.name()) : "";
	}

	private static @org.jspecify.annotations.Nullable String cleanOrNull(
			@org.jspecify.annotations.Nullable String text) {
		return (text != null) ? clean(text) : null;
	}

	/** PostgreSQL keeps every character but this one. */
	/** Text as it is kept: the database takes no NUL. */
	static String clean(String text) {
		return text.replace("\0", "");
	}

}
