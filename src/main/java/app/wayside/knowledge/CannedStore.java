package app.wayside.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import app.wayside.identity.Fact;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps canned texts and everything they ever said. */
@Component
class CannedStore {

	private static final String LATEST = """
			select t.id, t.shortcut, t.team_id, t.process, t.retired_at is not null as retired, t.version, w.language,
			       w.title, w.body
			from canned_text t
			join canned_wording w on w.tenant_id = t.tenant_id and w.text_id = t.id and w.version = t.version
			where t.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	CannedStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<CannedText> live() {
		return texts(this.jdbc.sql(LATEST + "and t.retired_at is null order by t.shortcut, t.id")
			.param("tenant", Tenancy.current().value()));
	}

	List<CannedText> all() {
		return texts(this.jdbc.sql(LATEST + "order by t.retired_at is not null, t.shortcut, t.id")
			.param("tenant", Tenancy.current().value()));
	}

	Optional<CannedText> find(CannedTextId id) {
		return texts(this.jdbc.sql(LATEST + "and t.id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())).stream().findFirst();
	}

	void insert(CannedText text) {
		try {
			keyed(text, """
					insert into canned_text (tenant_id, id, shortcut, team_id, process, version)
					values (:tenant, :id, :shortcut, :team, :process, :version)
					""").update();
		}
		catch (DuplicateKeyException ex) {
			throw new ShortcutTaken(text.key().shortcut());
		}
	}

	void update(CannedText text) {
		try {
			int saved = keyed(text, """
					update canned_text set shortcut = :shortcut, team_id = :team, process = :process, version = :version
					where tenant_id = :tenant and id = :id and version = :version - 1
					""").update();
			if (saved == 0) {
				throw new TextChangedMeanwhile();
			}
		}
		catch (DuplicateKeyException ex) {
			throw new ShortcutTaken(text.key().shortcut());
		}
	}

	private JdbcClient.StatementSpec keyed(CannedText text, String sql) {
		@Nullable TeamId team = text.key().team();
		return this.jdbc.sql(sql)
			.param("tenant", Tenancy.current().value())
			.param("id", text.id().value())
			.param("shortcut", text.key().shortcut())
			.param("team", (team != null) ? team.value() : null)
			.param("process", text.key().process())
			.param("version", text.version());
	}

	void insertWordings(CannedText text, Fact fact) {
		List<String> languages = new ArrayList<>(text.wordings().keySet());
		this.jdbc.sql("""
				insert into canned_wording (tenant_id, text_id, version, language, title, body, written_at, written_by)
				select :tenant, :id, :version, w.language, w.title, w.body, :at, :by
				from unnest(:languages::text[], :titles::text[], :bodies::text[]) as w (language, title, body)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", text.id().value())
			.param("version", text.version())
			.param("languages", languages.toArray(String[]::new))
			.param("titles", text.wordings().values().stream().map(Wording::title).toArray(String[]::new))
			.param("bodies", text.wordings().values().stream().map(Wording::body).toArray(String[]::new))
			.param("at", Timestamp.from(fact.at()))
			.param("by", fact.by().name())
			.update();
	}

	boolean retire(CannedTextId id, Instant at) {
		return this.jdbc.sql(
				"update canned_text set retired_at = :at where tenant_id = :tenant and id = :id and retired_at is null")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.param("at", Timestamp.from(at))
			.update() == 1;
	}

	boolean restore(CannedText text) {
		try {
			return this.jdbc.sql("""
					update canned_text set retired_at = null
					where tenant_id = :tenant and id = :id and retired_at is not null
					""").param("tenant", Tenancy.current().value()).param("id", text.id().value()).update() == 1;
		}
		catch (DuplicateKeyException ex) {
			throw new ShortcutTaken(text.key().shortcut());
		}
	}

	List<CannedVersion> history(CannedTextId id) {
		Map<Integer, CannedVersion> versions = new LinkedHashMap<>();
		this.jdbc.sql("""
				select version, language, title, body, written_at, written_by from canned_wording
				where tenant_id = :tenant and text_id = :id
				order by version desc, language
				""").param("tenant", Tenancy.current().value()).param("id", id.value()).query((row) -> {
			CannedVersion version = new CannedVersion(row.getInt("version"), new TreeMap<>(),
					row.getTimestamp("written_at").toInstant(), row.getString("written_by"));
			versions.computeIfAbsent(version.version(), (number) -> version)
				.wordings()
				.put(row.getString("language"), wording(row));
		});
		return List.copyOf(versions.values());
	}

	private static List<CannedText> texts(JdbcClient.StatementSpec query) {
		Map<UUID, CannedText> texts = new LinkedHashMap<>();
		query.query((row) -> {
			CannedText text = row(row);
			texts.computeIfAbsent(text.id().value(), (id) -> text)
				.wordings()
				.put(row.getString("language"), wording(row));
		});
		return List.copyOf(texts.values());
	}

	private static CannedText row(ResultSet row) throws SQLException {
		UUID team = row.getObject("team_id", UUID.class);
		return new CannedText(
				new CannedTextId(row.getObject("id", UUID.class)), new CannedText.Key(row.getString("shortcut"),
						(team != null) ? new TeamId(team) : null, row.getString("process")),
				new TreeMap<>(), row.getBoolean("retired"), row.getInt("version"));
	}

	private static Wording wording(ResultSet row) throws SQLException {
		return new Wording(row.getString("title"), row.getString("body"));
	}

}
