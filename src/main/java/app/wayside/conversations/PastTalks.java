package app.wayside.conversations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what was said elsewhere before Wayside: with its own times and authors, and so
 * that an answer to it finds its way. Nothing is sent and nobody is told.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PastTalks {

	private static final String CASES = "the import asks it, and has checked who may";

	private final ConversationStore conversations;

	private final MessageStore messages;

	private final Threading threading;

	private final Files files;

	private final JdbcClient jdbc;

	PastTalks(ConversationStore conversations, MessageStore messages, Threading threading, Files files,
			JdbcClient jdbc) {
		this.conversations = conversations;
		this.messages = messages;
		this.threading = threading;
		this.files = files;
		this.jdbc = jdbc;
	}

	/**
	 * A talk that began elsewhere.
	 *
	 * @param channel in which it goes on here
	 * @param customer with whom
	 * @param subject of its first message
	 * @param startedAt when
	 */
	public record PastTalk(ChannelId channel, CustomerId customer, String subject, Instant startedAt) {
	}

	/**
	 * Something that was said elsewhere.
	 *
	 * @param direction in, out or note
	 * @param author who wrote it
	 * @param text what he wrote
	 * @param internetId its Message-ID, where it is known
	 * @param at when it was written
	 * @param files with it
	 */
	public record PastWords(Direction direction, PastAuthor author, String text, @Nullable String internetId,
			Instant at, List<FileId> files) {
	}

	/**
	 * Who wrote something elsewhere.
	 *
	 * @param staff the colleague, where he works here
	 * @param name his name
	 * @param address his address; may be empty
	 */
	public record PastAuthor(@Nullable UUID staff, String name, String address) {
	}

	/** Begins a talk. */
	@Unguarded(CASES)
	public ConversationId begin(PastTalk talk) {
		ConversationId id = new ConversationId(Ids.next());
		this.conversations.start(
				new Conversation(id, talk.channel(), "EMAIL", "", "", "", talk.customer(), talk.subject(), null),
				talk.startedAt());
		return id;
	}

	/** Adds what was said; it is kept in the order in which it is given. */
	@Unguarded(CASES)
	public Message add(ConversationId talk, String subject, PastWords said) {
		boolean in = said.direction() == Direction.IN;
		String text = ReceivedMessages.clean(said.text());
		Message message = this.messages.add(new Message(new MessageId(Ids.next()), 0, talk, said.direction(), "EMAIL",
				MessageKind.NORMAL, said.author().staff(), said.author().address(), said.author().name(), List.of(),
				subject, text, text, false, 0, in ? ThreadedBy.THEIR_MESSAGE : ThreadedBy.DESK, said.at(), state(said),
				null, List.of()), new MessageStore.Origin(said.internetId(), null, null, null));
		this.messages.attach(message.id(),
				said.files().stream().map((file) -> new MessageStore.Attached(file, null)).toList());
		List<String> ids = (said.internetId() != null) ? List.of(said.internetId()) : List.of();
		if (in) {
			String address = said.author().address().toLowerCase(Locale.ROOT);
			this.threading.remember(talk, ids, address.isEmpty() ? List.of() : List.of(address));
		}
		else if (said.direction() == Direction.OUT) {
			this.threading.remember(talk, ids, Threading.Seen.OURS);
		}
		return message;
	}

	private static MessageState state(PastWords said) {
		return switch (said.direction()) {
			case IN -> MessageState.RECEIVED;
			case OUT -> MessageState.SENT;
			case NOTE -> MessageState.INTERNAL;
		};
	}

	/** Takes a talk away with all that was said in it. */
	@Unguarded(CASES)
	public void remove(ConversationId talk) {
		List<FileId> attached = new ArrayList<>(this.jdbc.sql("""
				select a.file_id from message m
				join message_attachment a on a.tenant_id = m.tenant_id and a.message_id = m.id
				where m.tenant_id = :tenant and m.conversation_id = :talk
				""")
			.param("tenant", Tenancy.current().value())
			.param("talk", talk.value())
			.query(UUID.class)
			.list()
			.stream()
			.map(FileId::new)
			.toList());
		for (String table : List.of("delete from message where tenant_id = :tenant and conversation_id = :talk",
				"delete from conversation where tenant_id = :tenant and id = :talk")) {
			this.jdbc.sql(table).param("tenant", Tenancy.current().value()).param("talk", talk.value()).update();
		}
		this.files.forget(attached);
	}

}
