package app.wayside.conversations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.files.FileId;
import app.wayside.files.Files;
import app.wayside.files.StoredFile;
import app.wayside.files.Upload;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What colleagues are writing, with the files that are to go with it, kept here so that
 * it survives a crash, a change of machine, a merge. What is sent takes its files along;
 * what is thrown away lets them go.
 */
@Service
@Transactional
public class Drafts {

	private static final int MOST_FILES = 20;

	private static final String MINE = """
			where tenant_id = :tenant and conversation_id = :conversation and staff_id = :staff and kind = :kind
			""";

	/**
	 * What is about to be written over becomes a version; a minute has one, unless most
	 * of the text goes.
	 */
	private static final String EARLIER = """
			with earlier as (
			  insert into draft_version (tenant_id, conversation_id, staff_id, kind, saved_at, text)
			  select d.tenant_id, d.conversation_id, d.staff_id, d.kind, d.saved_at, d.text from draft d
			""" + MINE + """
			    and text <> '' and text <> :text and (length(text) > 2 * length(:text) or not exists (
			      select from draft_version v
			      where v.tenant_id = d.tenant_id and v.conversation_id = d.conversation_id and v.staff_id = d.staff_id
			        and v.kind = d.kind and v.saved_at > d.saved_at - interval '1 minute'))
			  on conflict do nothing)
			""";

	/** Its versions go a week later; those whose week is over go now. */
	private static final String OVER = """
			with versions as (
			  update draft_version set over_at = :now
			""" + MINE + """
			    and over_at is null), gone as (
			  delete from draft_version
			  where tenant_id = :tenant and over_at < cast(:now as timestamptz) - interval '7 days')
			""";

	private final JdbcClient jdbc;

	private final Files files;

	private final Clock clock;

	Drafts(JdbcClient jdbc, Files files, Clock clock) {
		this.jdbc = jdbc;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Which draft is meant.
	 *
	 * @param conversation in which it is said
	 * @param kind what it becomes: a reply or a note
	 */
	public record Place(ConversationId conversation, Kind kind) {
	}

	/** What a draft becomes. */
	public enum Kind {

		/** Words to the customer. */
		REPLY,
		/** Words to colleagues. */
		NOTE;

		/** As it is stored, and as addresses name it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		/** The kind that addresses name so; a reply where they name none. */
		public static Kind of(String word) {
			return word.equals(NOTE.word()) ? NOTE : REPLY;
		}

	}

	/** The draft of whoever acts. */
	@Transactional(readOnly = true)
	public Draft of(Place place) {
		return mine(place)
			.flatMap((mine) -> this.jdbc.sql("select text, file_ids from draft " + MINE)
				.paramSource(mine)
				.query(Drafts::row)
				.optional())
			.map((row) -> new Draft(row.text(), files(row.files())))
			.orElse(Draft.EMPTY);
	}

	/** The conversations in which whoever acts is writing something. */
	@Transactional(readOnly = true)
	public List<ConversationId> mine() {
		if (Acting.current() instanceof Actor.Staff staff) {
			return this.jdbc.sql("select conversation_id from draft where tenant_id = :tenant and staff_id = :staff")
				.param("tenant", Tenancy.current().value())
				.param("staff", staff.id())
				.query(UUID.class)
				.list()
				.stream()
				.map(ConversationId::new)
				.toList();
		}
		return List.of();
	}

	/** In the order in which they were attached. */
	private List<StoredFile> files(List<FileId> ids) {
		List<StoredFile> known = this.files.findAll(ids);
		return ids.stream().flatMap((id) -> known.stream().filter((file) -> file.id().equals(id))).toList();
	}

	/**
	 * Keeps the text of a draft of whoever acts; one without words and files is
	 * forgotten.
	 */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	public void keep(Place place, String text) {
		mine(place).ifPresent((mine) -> {
			write(mine.addValue("text", text.isBlank() ? "" : text).addValue("files", new UUID[0]), EARLIER,
					"text = excluded.text");
			this.jdbc.sql("delete from draft " + MINE + " and text = '' and file_ids = '{}'")
				.paramSource(mine)
				.update();
		});
	}

	/**
	 * Puts files to a draft of whoever acts.
	 * @throws TooManyFiles where a message cannot take them all
	 * @throws app.wayside.files.FileTooLarge if one is
	 * @throws app.wayside.files.FileTypeRefused if one is a program
	 */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	public void attach(Place place, List<Upload> uploads) {
		if (!uploads.isEmpty()) {
			mine(place).ifPresent((mine) -> attach(place, mine, uploads));
		}
	}

	private void attach(Place place, MapSqlParameterSource mine, List<Upload> uploads) {
		if (of(place).files().size() + uploads.size() > MOST_FILES) {
			throw new TooManyFiles(MOST_FILES);
		}
		UUID[] added = uploads.stream().map((upload) -> this.files.store(upload).id().value()).toArray(UUID[]::new);
		write(mine.addValue("text", "").addValue("files", added), "", "file_ids = draft.file_ids || excluded.file_ids");
	}

	private void write(MapSqlParameterSource draft, String before, String change) {
		this.jdbc.sql(before + """
				insert into draft (tenant_id, conversation_id, staff_id, kind, text, file_ids, saved_at)
				values (:tenant, :conversation, :staff, :kind, :text, :files, :at)
				on conflict (tenant_id, conversation_id, staff_id, kind) do update set saved_at = excluded.saved_at,
				""" + change).paramSource(draft.addValue("at", Timestamp.from(this.clock.instant()))).update();
	}

	/** Takes a file off a draft of whoever acts, and forgets it. */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	public void detach(Place place, FileId file) {
		mine(place).ifPresent((mine) -> {
			int had = this.jdbc
				.sql("update draft set file_ids = array_remove(file_ids, :file) " + MINE + " and :file = any(file_ids)")
				.paramSource(mine.addValue("file", file.value()))
				.update();
			this.files.forget((had > 0) ? List.of(file) : List.of());
		});
	}

	/** Throws a draft of whoever acts away, and its files with it. */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	public void discard(Place place) {
		mine(place).ifPresent((mine) -> this.files.forget(taken(mine)));
	}

	/**
	 * What was said is no draft any more; files that did not go with it are forgotten.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	void on(DraftSaid said) {
		mine(said.place()).ifPresent((mine) -> {
			List<FileId> left = new ArrayList<>(taken(mine));
			left.removeAll(said.files());
			this.files.forget(left);
		});
	}

	private List<FileId> taken(MapSqlParameterSource mine) {
		return this.jdbc.sql(OVER + "delete from draft " + MINE + " returning text, file_ids")
			.paramSource(mine.addValue("now", Timestamp.from(this.clock.instant())))
			.query(Drafts::row)
			.optional()
			.map(Row::files)
			.orElse(List.of());
	}

	/** Only members of staff draft, and only those who answer draft an answer. */
	private static Optional<MapSqlParameterSource> mine(Place place) {
		return (Acting.current() instanceof Actor.Staff staff
				&& (place.kind() == Kind.NOTE || staff.permissions().contains(Permission.WORK_CASES)))
						? Optional.of(new MapSqlParameterSource().addValue("tenant", Tenancy.current().value())
							.addValue("conversation", place.conversation().value())
							.addValue("staff", staff.id())
							.addValue("kind", place.kind().word()))
						: Optional.empty();
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		Array files = row.getArray("file_ids");
		return new Row(row.getString("text"), Arrays.stream((UUID[]) files.getArray()).map(FileId::new).toList());
	}

	private record Row(String text, List<FileId> files) {
	}

}
