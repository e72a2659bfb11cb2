package app.wayside.conversations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.dispatch.DispatchId;
import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.StoredFile;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps messages. A message never changes, but for the state of its delivery. */
@Component
class MessageStore {

	private static final String SELECT = """
			select id, seq, conversation_id, direction, channel, kind, staff_id, from_address, from_name, to_addresses,
			       subject, body, new_text, html is not null as formatted, remote_images, threaded_by, at, state,
			       state_reason,
			       exists (select from message_attachment a
			               where a.tenant_id = message.tenant_id and a.message_id = message.id) as with_files
			from message
			where tenant_id = :tenant
			""";

	/** The words of older messages than these are not looked for. */
	private static final int MOST_WITH_WORDS = 500;

	private final JdbcClient jdbc;

	private final Files files;

	MessageStore(JdbcClient jdbc, Files files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	/** Keeps a message, and answers it with its place. */
	Message add(Message added, Origin origin) {
		long seq = this.jdbc.sql("""
				insert into message (tenant_id, id, conversation_id, direction, channel, kind, staff_id, from_address,
				  from_name, to_addresses, subject, body, new_text, html, remote_images, internet_id, threaded_by,
				  at, state, raw_id, dispatch_id)
				values (:tenant, :id, :conversation, :direction, :channel, :kind, :staff, :fromAddress,
				  :fromName, :toAddresses, :subject, :body, :newText, :html, :remoteImages, :internetId, :threadedBy,
				  :at, :state, :raw, :dispatch)
				returning seq
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", added.id().value())
			.param("conversation", added.conversationId().value())
			.param("direction", added.direction().name())
			.param("channel", added.channel())
			.param("kind", added.kind().name())
			.param("staff", added.staffId())
			.param("fromAddress", added.fromAddress())
			.param("fromName", added.fromName())
			.param("toAddresses", added.toAddresses().toArray(String[]::new))
			.param("subject", added.subject())
			.param("body", added.body())
			.param("newText", added.newText())
			.param("html", origin.html())
			.param("remoteImages", added.remoteImages())
			.param("internetId", origin.internetId())
			.param("threadedBy", added.threadedBy().name())
			.param("at", Timestamp.from(added.at()))
			.param("state", added.state().name())
			.param("raw", (origin.raw() != null) ? origin.raw().value() : null)
			.param("dispatch", (origin.dispatch() != null) ? origin.dispatch().value() : null)
			.query(Long.class)
			.single();
		return added.at(seq);
	}

	void attach(MessageId message, List<Attached> attached) {
		int position = 0;
		for (Attached file : attached) {
			this.jdbc.sql("""
					insert into message_attachment (tenant_id, message_id, position, file_id, content_id, inline)
					values (:tenant, :message, :position, :file, :contentId, :inline)
					""")
				.param("tenant", Tenancy.current().value())
				.param("message", message.value())
				.param("position", position++)
				.param("file", file.fileId().value())
				.param("contentId", file.contentId())
				.param("inline", file.contentId() != null)
				.update();
		}
	}

	Optional<Message> find(MessageId id) {
		return this.jdbc.sql(SELECT + " and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(MessageStore::read)
			.optional()
			.map((found) -> withAttachments(List.of(found)).getFirst());
	}

	/** The latest messages of a conversation before a place, oldest first. */
	List<Message> before(ConversationId conversation, long seq, int limit) {
		List<Found> latest = this.jdbc.sql("select * from (" + SELECT + """
				 and conversation_id = :conversation and seq < :seq order by seq desc limit :limit) latest
				order by seq
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.param("seq", seq)
			.param("limit", limit)
			.query(MessageStore::read)
			.list();
		return withAttachments(latest);
	}

	/** The messages of a conversation after a place, oldest first. */
	List<Message> after(ConversationId conversation, long seq, int limit) {
		return withAttachments(this.jdbc.sql(SELECT + """
				 and conversation_id = :conversation and seq > :seq order by seq limit :limit
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.param("seq", seq)
			.param("limit", limit)
			.query(MessageStore::read)
			.list());
	}

	/** Those of some messages, oldest first. */
	List<Message> all(Collection<MessageId> ids) {
		return withAttachments(this.jdbc.sql(SELECT + " and id = any(:ids) order by seq")
			.param("tenant", Tenancy.current().value())
			.param("ids", ids.stream().map(MessageId::value).toArray(UUID[]::new))
			.query(MessageStore::read)
			.list());
	}

	/** The words of some conversations, oldest first. */
	List<MessageWords> words(Collection<ConversationId> conversations, int chars) {
		return this.jdbc.sql("""
				select m.conversation_id, m.from_name, m.from_address, m.subject, left(m.body, :chars) as text
				from unnest(:conversations) c (id)
				cross join lateral (
				  select * from message
				  where tenant_id = :tenant and conversation_id = c.id order by seq desc limit :most) m
				order by m.seq
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversations", conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
			.param("chars", chars)
			.param("most", MOST_WITH_WORDS)
			.query((row, number) -> new MessageWords(new ConversationId(row.getObject("conversation_id", UUID.class)),
					row.getString("from_name"), row.getString("from_address"), row.getString("subject"),
					row.getString("text")))
			.list();
	}

	Optional<String> html(MessageId id) {
		return this.jdbc.sql("select html from message where tenant_id = :tenant and id = :id and html is not null")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(String.class)
			.optional();
	}

	Optional<FileId> inlineFile(MessageId id, String contentId) {
		return this.jdbc.sql("""
				select file_id from message_attachment
				where tenant_id = :tenant and message_id = :id and content_id = :contentId
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.param("contentId", contentId)
			.query(UUID.class)
			.optional()
			.map(FileId::new);
	}

	Optional<DispatchId> dispatchOf(MessageId id) {
		return this.jdbc.sql("""
				select dispatch_id from message where tenant_id = :tenant and id = :id and dispatch_id is not null
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(UUID.class)
			.optional()
			.map(DispatchId::new);
	}

	/** Notes how far a message has come; whose it is, if it is there. */
	Optional<Written> state(MessageId id, MessageState state, String reason) {
		return this.jdbc.sql("""
				update message set state = :state, state_reason = :reason where tenant_id = :tenant and id = :id
				returning conversation_id, staff_id
				""")
			.param("state", state.name())
			.param("reason", reason.isEmpty() ? null : reason)
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query((row, number) -> new Written(new ConversationId(row.getObject("conversation_id", UUID.class)),
					row.getObject("staff_id", UUID.class)))
			.optional();
	}

	/**
	 * Whose a message is.
	 *
	 * @param conversation to which it belongs
	 * @param staff the colleague who wrote it, where one did
	 */
	record Written(ConversationId conversation, @Nullable UUID staff) {
	}

	private List<Message> withAttachments(List<Found> found) {
		List<Message> messages = found.stream().map(Found::message).toList();
		if (found.stream().noneMatch(Found::withFiles)) {
			return messages;
		}
		List<Link> links = this.jdbc.sql("""
				select message_id, file_id, inline from message_attachment
				where tenant_id = :tenant and message_id = any(:ids) order by message_id, position
				""")
			.param("tenant", Tenancy.current().value())
			.param("ids", messages.stream().map((message) -> message.id().value()).toArray(UUID[]::new))
			.query(RecordRows.of(Link.class))
			.list();
		Map<FileId, StoredFile> known = this.files
			.findAll(links.stream().map((link) -> new FileId(link.fileId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, (file) -> file));
		return messages.stream().map((message) -> with(message, links, known)).toList();
	}

	private static Message with(Message message, List<Link> links, Map<FileId, StoredFile> known) {
		List<Message.Attachment> attachments = links.stream()
			.filter((link) -> link.messageId().equals(message.id().value()))
			.filter((link) -> known.containsKey(new FileId(link.fileId())))
			.map((link) -> attachment(Objects.requireNonNull(known.get(new FileId(link.fileId()))), link.inline()))
			.toList();
		return new Message(message.id(), message.seq(), message.conversationId(), message.direction(),
				message.channel(), message.kind(), message.staffId(), message.fromAddress(), message.fromName(),
				message.toAddresses(), message.subject(), message.body(), message.newText(), message.formatted(),
				message.remoteImages(), message.threadedBy(), message.at(), message.state(), message.stateReason(),
				attachments);
	}

	private static Message.Attachment attachment(StoredFile file, boolean inline) {
		return new Message.Attachment(file.id().value(), file.name(), file.type(), file.size(), file.sha256(), inline);
	}

	private static Found read(ResultSet row, int number) throws SQLException {
		return new Found(
				new Message(new MessageId(row.getObject("id", UUID.class)), row.getLong("seq"),
						new ConversationId(row.getObject("conversation_id", UUID.class)),
						Direction.valueOf(row.getString("direction")), row.getString("channel"),
						MessageKind.valueOf(row.getString("kind")), row.getObject("staff_id", UUID.class),
						row.getString("from_address"), row.getString("from_name"),
						strings(row.getArray("to_addresses")), row.getString("subject"), row.getString("body"),
						row.getString("new_text"), row.getBoolean("formatted"), row.getInt("remote_images"),
						ThreadedBy.valueOf(row.getString("threaded_by")), row.getTimestamp("at").toInstant(),
						MessageState.valueOf(row.getString("state")), row.getString("state_reason"), List.of()),
				row.getBoolean("with_files"));
	}

	private static List<String> strings(Array array) throws SQLException {
		return Arrays.asList((String[]) array.getArray());
	}

	/**
	 * What is kept with a message beyond what readers see.
	 *
	 * @param internetId its Message-ID
	 * @param html the formatted body, sanitised
	 * @param raw the raw message it was read from
	 * @param dispatch the mail in the outbox with which it leaves
	 */
	record Origin(@Nullable String internetId, @Nullable String html, @Nullable RawMessageId raw,
			@Nullable DispatchId dispatch) {

		/** Written here, and it stays here. */
		static final Origin HERE = new Origin(null, null, null, null);

	}

	/**
	 * A file of a message.
	 *
	 * @param fileId the file
	 * @param contentId by which the formatted body shows it, where it does
	 */
	record Attached(FileId fileId, @Nullable String contentId) {
	}

	/**
	 * A message as it was found.
	 *
	 * @param message without its files
	 * @param withFiles whether it has some
	 */
	record Found(Message message, boolean withFiles) {
	}

	/** A row of the table between messages and files. */
	record Link(UUID messageId, UUID fileId, boolean inline) {
	}

}
