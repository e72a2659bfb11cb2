package app.wayside.conversations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.StoredFile;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which files belong to conversations. */
@Component
class FiledFiles {

	private final JdbcClient jdbc;

	private final Files files;

	FiledFiles(JdbcClient jdbc, Files files) {
		this.jdbc = jdbc;
		this.files = files;
	}

	/** The files of some conversations, the latest first. */
	List<MessageFile> of(Collection<ConversationId> conversations) {
		List<Place> places = this.jdbc.sql("""
				select m.conversation_id, m.id as message_id, a.file_id, m.at
				from message m
				join message_attachment a on a.tenant_id = m.tenant_id and a.message_id = m.id and not a.inline
				where m.tenant_id = :tenant and m.conversation_id = any(:conversations)
				order by m.seq desc, a.position
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversations", conversations.stream().map(ConversationId::value).toArray(UUID[]::new))
			.query(RecordRows.of(Place.class))
			.list();
		Map<FileId, StoredFile> known = this.files
			.findAll(places.stream().map((place) -> new FileId(place.fileId())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(StoredFile::id, Function.identity()));
		return places.stream()
			.flatMap((place) -> Optional.ofNullable(known.get(new FileId(place.fileId())))
				.map((file) -> place.with(file))
				.stream())
			.toList();
	}

	/** Where a file is. */
	record Place(UUID conversationId, UUID messageId, UUID fileId, Instant at) {

		MessageFile with(StoredFile file) {
			return new MessageFile(new ConversationId(this.conversationId), new MessageId(this.messageId), file.id(),
					file.name(), file.type(), file.size(), this.at);
		}

	}

}
