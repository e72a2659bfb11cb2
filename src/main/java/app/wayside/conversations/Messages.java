package app.wayside.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.wayside.files.FileId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages, read and taken back. Writing them is for {@link Talks}.
 */
@Service
@Transactional(readOnly = true)
public class Messages {

	private final MessageStore store;

	private final FiledFiles filed;

	Messages(MessageStore store, FiledFiles filed) {
		this.store = store;
		this.filed = filed;
	}

	/**
	 * One message.
	 * @throws MessageNotFound where the tenant has none
	 */
	public Message get(MessageId id) {
		return this.store.find(id).orElseThrow(() -> new MessageNotFound(id));
	}

	/** Some messages, oldest first. */
	public List<Message> all(Collection<MessageId> ids) {
		return ids.isEmpty() ? List.of() : this.store.all(ids);
	}

	/** The latest messages of a conversation, oldest first. */
	public List<Message> latest(ConversationId conversation, int limit) {
		return this.store.before(conversation, Long.MAX_VALUE, limit);
	}

	/** The messages of a conversation before a place, oldest first. */
	public List<Message> before(ConversationId conversation, long seq, int limit) {
		return this.store.before(conversation, seq, limit);
	}

	/** The messages of a conversation after a place, oldest first. */
	public List<Message> after(ConversationId conversation, long seq, int limit) {
		return this.store.after(conversation, seq, limit);
	}

	/**
	 * What is said in some conversations, oldest first, as far as a search reads it.
	 * @param chars of each message
	 */
	public List<MessageWords> words(Collection<ConversationId> conversations, int chars) {
		return conversations.isEmpty() ? List.of() : this.store.words(conversations, chars);
	}

	/**
	 * The files of some conversations, the latest first; pictures inside of a text are
	 * none.
	 */
	public List<MessageFile> files(Collection<ConversationId> conversations) {
		return conversations.isEmpty() ? List.of() : this.filed.of(conversations);
	}

	/** The formatted body of a message, sanitised when it was read. */
	public Optional<String> formatted(MessageId id) {
		return this.store.html(id);
	}

	/** The picture that a formatted body shows by its content id. */
	public Optional<FileId> picture(MessageId id, String contentId) {
		return this.store.inlineFile(id, contentId);
	}

}
