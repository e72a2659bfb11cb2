package app.wayside.knowledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the letters, and how they read before. */
@Component
class LetterStore {

	private static final String LATEST = """
			select distinct on (kind, language) kind, language, version, subject, body, written_at, written_by
			from letter_wording
			where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	LetterStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<LetterWording> latest() {
		return this.jdbc.sql(LATEST + "order by kind, language, version desc")
			.param("tenant", Tenancy.current().value())
			.query(LetterStore::row)
			.list();
	}

	List<LetterWording> latest(LetterKind kind) {
		return this.jdbc.sql(LATEST + "and kind = :kind order by kind, language, version desc")
			.param("tenant", Tenancy.current().value())
			.param("kind", kind.name())
			.query(LetterStore::row)
			.list();
	}

	List<LetterWording> history(LetterKind kind, String language) {
		return this.jdbc.sql("""
				select kind, language, version, subject, body, written_at, written_by from letter_wording
				where tenant_id = :tenant and kind = :kind and language = :language
				order by version desc
				""")
			.param("tenant", Tenancy.current().value())
			.param("kind", kind.name())
			.param("language", language)
			.query(LetterStore::row)
			.list();
	}

	/** Adds the next version, unless it is there already or would leave a hole. */
	boolean insert(LetterWording letter) {
		return this.jdbc.sql("""
				insert into letter_wording (tenant_id, kind, language, version, subject, body, written_at, written_by)
				select :tenant, :kind, :language, :version, :subject, :body, :at, :by
				where :version = 1 + coalesce((select max(version) from letter_wording
				                               where tenant_id = :tenant and kind = :kind and language = :language), 0)
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("kind", letter.kind().name())
			.param("language", letter.language())
			.param("version", letter.version())
			.param("subject", letter.wording().title())
			.param("body", letter.wording().body())
			.param("at", Timestamp.from(letter.writtenAt()))
			.param("by", letter.writtenBy())
			.update() == 1;
	}

	private static LetterWording row(ResultSet row, int number) throws SQLException {
		return new LetterWording(LetterKind.valueOf(row.getString("kind")), row.getString("language"),
				new Wording(row.getString("subject"), row.getString("body")), row.getInt("version"),
				row.getTimestamp("written_at").toInstant(), row.getString("written_by"));
	}

}
