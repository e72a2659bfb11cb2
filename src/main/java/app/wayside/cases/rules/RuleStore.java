package app.wayside.cases.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of rules. Rows are only ever added. */
@Component
class RuleStore {

	private final JdbcClient jdbc;

	private final Definitions definitions;

	RuleStore(JdbcClient jdbc, Definitions definitions) {
		this.jdbc = jdbc;
		this.definitions = definitions;
	}

	/** All versions of all rules, oldest first. */
	List<Rule> all() {
		return this.jdbc
			.sql("""
					select kind, key, valid_from, definition::text as definition, source, active, changed_by_name, changed_at
					from rule where tenant_id = :tenant
					order by kind, key, valid_from
					""")
			.param("tenant", Tenancy.current().value())
			.query(this::row)
			.list();
	}

	/** Whether there has ever been a rule of a kind. */
	boolean has(RuleKind kind) {
		return this.jdbc.sql("select exists (select from rule where tenant_id = :tenant and kind = :kind)")
			.param("tenant", Tenancy.current().value())
			.param("kind", kind.name())
			.query(Boolean.class)
			.single();
	}

	/** Grows with each version of any rule, on whichever node it was written. */
	long count() {
		return this.jdbc.sql("select count(*) from rule where tenant_id = :tenant")
			.param("tenant", Tenancy.current().value())
			.query(Long.class)
			.single();
	}

	/**
	 * Adds a version. Of two that begin at the same moment, the one written later holds.
	 */
	Rule add(Rule version, @Nullable UUID author) {
		Rule added = version;
		while (!insert(added, author)) {
			added = new Rule(added.key(), added.definition(), added.validFrom().plus(1, ChronoUnit.MICROS),
					added.active(), added.author());
		}
		return added;
	}

	private boolean insert(Rule version, @Nullable UUID author) {
		return this.jdbc.sql("""
				insert into rule (tenant_id, kind, key, valid_from, definition, source, active, changed_by,
				                  changed_by_name, changed_at)
				values (:tenant, :kind, :key, :validFrom, cast(:definition as jsonb), :source, :active, :author,
				        :authorName, :at)
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("kind", version.kind().name())
			.param("key", version.key())
			.param("validFrom", Timestamp.from(version.validFrom()))
			.param("definition", this.definitions.write(version.definition()))
			.param("source", version.author().source())
			.param("active", version.active())
			.param("author", author)
			.param("authorName", version.author().name())
			.param("at", Timestamp.from(version.author().at()))
			.update() == 1;
	}

	private Rule row(ResultSet row, int number) throws SQLException {
		RuleKind kind = RuleKind.valueOf(row.getString("kind"));
		return new Rule(row.getString("key"), this.definitions.read(kind, row.getString("definition")),
				row.getTimestamp("valid_from").toInstant(), row.getBoolean("active"),
				new Rule.Author(row.getString("changed_by_name"), row.getTimestamp("changed_at").toInstant(),
						row.getString("source")));
	}

}
