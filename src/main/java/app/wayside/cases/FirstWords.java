package app.wayside.cases;

import java.util.List;
import java.util.Optional;

import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.Messages;

import org.springframework.stereotype.Component;

/** The words by which a case is judged: those that the customer opened it with. */
@Component
class FirstWords {

	private static final int SEARCHED = 200;

	private final Messages messages;

	FirstWords(Messages messages) {
		this.messages = messages;
	}

	/**
	 * A text and the message that it stands in.
	 *
	 * @param message where
	 * @param text the subject and, below it, what was newly written
	 */
	record Words(MessageId message, String text) {
	}

	Optional<Words> of(ConversationId conversation) {
		List<Message> messages = this.messages.latest(conversation, SEARCHED);
		return messages.stream()
			.filter((message) -> message.direction() == Direction.IN && message.kind() == MessageKind.NORMAL)
			.findFirst()
			.or(() -> messages.stream().findFirst())
			.map((message) -> new Words(message.id(), text(message)));
	}

	/** The words of a message that were judged. */
	Words in(MessageId message) {
		return new Words(message, text(this.messages.get(message)));
	}

	/** What a message says. */
	static String text(Message message) {
		return message.subject().isBlank() ? message.newText() : message.subject() + "\n" + message.newText();
	}

}
