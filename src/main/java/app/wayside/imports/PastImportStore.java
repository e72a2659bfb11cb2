package app.wayside.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.imports.PastImport.Outcome;
import app.wayside.imports.PastImport.State;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what other desks handed out, and what became of it. */
@Component
class PastImportStore {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	PastImportStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** An import that is to be gone on with. */
	record Due(UUID tenantId, UUID importId) {
	}

	/**
	 * A ticket that waits.
	 *
	 * @param place in the file
	 * @param foreignId by which the other desk knows it
	 * @param content as it was handed in
	 */
	record Waiting(int place, String foreignId, @Nullable String content) {
	}

	/**
	 * The case that a ticket became.
	 *
	 * @param caseId the case
	 * @param words ids of what was said on it
	 */
	record Became(UUID caseId, List<String> words) {
	}

	List<Due> due() {
		return this.jdbc.sql("select tenant_id, import_id from past_imports_due()")
			.query(RecordRows.of(Due.class))
			.list();
	}

	void insert(PastImport made, List<Waiting> rows) {
		this.jdbc
			.sql("""
					insert into past_import (tenant_id, id, source, file_names, channel_id, columns, mapping, state, total,
					  made_by, made_at, moved_at)
					values (:tenant, :id, :source, :names, :channel, cast(:columns as jsonb), cast(:mapping as jsonb), 'DRAFT',
					  :total, :by, :at, :at)
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", made.id())
			.param("source", made.source().name())
			.param("names", made.fileNames())
			.param("channel", made.channel())
			.param("columns", this.json.writeValueAsString(made.columns()))
			.param("mapping", this.json.writeValueAsString(made.mapping()))
			.param("total", made.total())
			.param("by", made.by())
			.param("at", Timestamp.from(made.at()))
			.update();
		this.jdbc.sql("""
				insert into past_import_row (tenant_id, import_id, place, foreign_id, content)
				select :tenant, :id, place, foreign_id, cast(content as jsonb)
				from unnest(:places, :foreignIds, :contents) as r (place, foreign_id, content)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", made.id())
			.param("places", rows.stream().map(Waiting::place).toArray(Integer[]::new))
			.param("foreignIds", rows.stream().map(Waiting::foreignId).toArray(String[]::new))
			.param("contents", rows.stream().map(Waiting::content).toArray(String[]::new))
			.update();
	}

	void forgetDraftsBefore(Instant moment) {
		this.jdbc.sql("delete from past_import where tenant_id = :tenant and state = 'DRAFT' and made_at < :moment")
			.param("tenant", Tenancy.current().value())
			.param("moment", Timestamp.from(moment))
			.update();
	}

	Optional<PastImport> find(UUID id) {
		return this.jdbc.sql("select * from past_import where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query((row, number) -> read(row, counts(id)))
			.optional();
	}

	/** The import, and nobody else's until the commit. */
	Optional<PastImport> lock(UUID id) {
		return this.jdbc.sql("select 1 from past_import where tenant_id = :tenant and id = :id for update")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.query(Integer.class)
			.optional()
			.flatMap((found) -> find(id));
	}

	List<PastImport> latest(int most) {
		return this.jdbc.sql("select * from past_import where tenant_id = :tenant order by made_at desc limit :most")
			.param("tenant", Tenancy.current().value())
			.param("most", most)
			.query((row, number) -> read(row, Map.of()))
			.list();
	}

	void plan(PastImport planned) {
		this.jdbc.sql("""
				update past_import set channel_id = :channel, mapping = cast(:mapping as jsonb),
				  categories = cast(:categories as jsonb)
				where tenant_id = :tenant and id = :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", planned.id())
			.param("channel", planned.channel())
			.param("mapping", this.json.writeValueAsString(planned.mapping()))
			.param("categories", this.json.writeValueAsString(planned.categories()))
			.update();
	}

	void move(UUID id, State state, Instant now) {
		this.jdbc.sql("update past_import set state = :state, moved_at = :now where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("state", state.name())
			.param("now", Timestamp.from(now))
			.update();
	}

	/** Tickets that wait, in the order of the file. */
	List<Waiting> waiting(UUID id, int after, int most) {
		return this.jdbc.sql("""
				select place, foreign_id, cast(content as text) as content from past_import_row
				where tenant_id = :tenant and import_id = :id and outcome = 'WAITING' and place > :after
				order by place limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("after", after)
			.param("most", most)
			.query(RecordRows.of(Waiting.class))
			.list();
	}

	/** Tickets that became cases, which may be taken back. */
	List<PastImport.Line> created(UUID id, int most) {
		return this.jdbc.sql("""
				select place, foreign_id as number, outcome, reason, case_id from past_import_row
				where tenant_id = :tenant and import_id = :id and outcome = 'CREATED' order by place limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("most", most)
			.query(RecordRows.of(PastImport.Line.class))
			.list();
	}

	/** What became of tickets, what went wrong first. */
	List<PastImport.Line> report(UUID id, int most) {
		return this.jdbc.sql("""
				select place, foreign_id as number, outcome, reason, case_id from past_import_row
				where tenant_id = :tenant and import_id = :id and outcome <> 'WAITING'
				order by outcome not in ('REFUSED', 'KEPT'), place limit :most
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("most", most)
			.query(RecordRows.of(PastImport.Line.class))
			.list();
	}

	/** A ticket is through: what stood in it is let go. */
	void settle(UUID id, PastImport.Line line) {
		this.jdbc.sql("""
				update past_import_row set outcome = :outcome, reason = :reason, case_id = coalesce(:case, case_id),
				  content = null
				where tenant_id = :tenant and import_id = :id and place = :place
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("place", line.place())
			.param("outcome", line.outcome().name())
			.param("reason", line.reason())
			.param("case", line.caseId())
			.update();
	}

	/** The cases that some tickets became, by the ids of the tickets. */
	Map<String, Became> became(Source source, Collection<String> foreignIds) {
		Map<String, Became> became = new HashMap<>();
		this.jdbc.sql("""
				select foreign_id, case_id, words from past_case
				where tenant_id = :tenant and source = :source and foreign_id = any(:ids)
				""")
			.param("tenant", Tenancy.current().value())
			.param("source", source.name())
			.param("ids", foreignIds.toArray(String[]::new))
			.query((row) -> {
				became.put(row.getString("foreign_id"), new Became(row.getObject("case_id", UUID.class),
						Arrays.asList((String[]) row.getArray("words").getArray())));
			});
		return became;
	}

	void remember(PastImport from, String foreignId, Became became) {
		this.jdbc.sql("""
				insert into past_case (tenant_id, source, foreign_id, case_id, import_id, words)
				values (:tenant, :source, :id, :case, :import, :words)
				on conflict (tenant_id, source, foreign_id) do update set words = excluded.words
				""")
			.param("tenant", Tenancy.current().value())
			.param("source", from.source().name())
			.param("id", foreignId)
			.param("case", became.caseId())
			.param("import", from.id())
			.param("words", became.words().toArray(String[]::new))
			.update();
	}

	void forget(UUID caseId) {
		this.jdbc.sql("delete from past_case where tenant_id = :tenant and case_id = :case")
			.param("tenant", Tenancy.current().value())
			.param("case", caseId)
			.update();
	}

	private Map<Outcome, Integer> counts(UUID id) {
		Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
		this.jdbc.sql("""
				select outcome, count(*) as tickets from past_import_row
				where tenant_id = :tenant and import_id = :id group by outcome
				""").param("tenant", Tenancy.current().value()).param("id", id).query((row) -> {
			counts.put(Outcome.valueOf(row.getString("outcome")), row.getInt("tickets"));
		});
		return counts;
	}

	private PastImport read(ResultSet row, Map<Outcome, Integer> counts) throws SQLException {
		return new PastImport(row.getObject("id", UUID.class), Source.valueOf(row.getString("source")),
				row.getString("file_names"), row.getObject("channel_id", UUID.class),
				this.json.readValue(row.getString("columns"), new TypeReference<List<String>>() {
				}), this.json.readValue(row.getString("mapping"), new TypeReference<List<ImportColumn>>() {
				}), this.json.readValue(row.getString("categories"), new TypeReference<Map<String, String>>() {
				}), State.valueOf(row.getString("state")), row.getInt("total"), row.getString("made_by"),
				row.getTimestamp("made_at").toInstant(), counts);
	}

}
