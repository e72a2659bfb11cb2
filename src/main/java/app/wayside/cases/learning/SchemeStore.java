package app.wayside.cases.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.triage.Label;
import app.wayside.cases.triage.Scheme;
import app.wayside.identity.Fact;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the tenant's own schemes, and corrections that come many at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SchemeStore {

	private static final TypeReference<List<KeptLabel>> LABELS = new TypeReference<>() {
	};

	private static final String OWN = """
			select s.*, (select count(*) from triage_correction c
			  where c.tenant_id = s.tenant_id and c.scheme = s.name) as corrections
			from own_scheme s where s.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SchemeStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** A label as it is kept. */
	record KeptLabel(String key, String description, List<String> examples, double care) {
	}

	/** A text and the label that somebody gave it. */
	record Said(String text, String label) {
	}

	List<OwnScheme> all() {
		return this.jdbc.sql(OWN + "order by s.name").param("tenant", tenant()).query(this::own).list();
	}

	/** One of them, which nobody else changes until this transaction has ended. */
	Optional<OwnScheme> find(String name) {
		return this.jdbc.sql(OWN + "and s.name = :name for update of s")
			.param("tenant", tenant())
			.param("name", name)
			.query(this::own)
			.optional();
	}

	/** How many corrections of each scheme are kept. */
	Map<String, Long> corrections() {
		Map<String, Long> counts = new HashMap<>();
		this.jdbc
			.sql("select scheme, count(*) as kept from triage_correction where tenant_id = :tenant group by scheme")
			.param("tenant", tenant())
			.query((row) -> {
				counts.put(row.getString("scheme"), row.getLong("kept"));
			});
		return counts;
	}

	void put(Scheme scheme, Fact fact) {
		List<KeptLabel> labels = scheme.labels()
			.stream()
			.map((label) -> new KeptLabel(label.key(), label.description(), label.examples(), label.care()))
			.toList();
		this.jdbc.sql("""
				insert into own_scheme (tenant_id, name, labels, changed_at, version)
				values (:tenant, :name, :labels::jsonb, :at, 1)
				on conflict (tenant_id, name) do update set labels = excluded.labels, changed_at = excluded.changed_at,
				  version = own_scheme.version + 1
				""")
			.param("tenant", tenant())
			.param("name", scheme.name())
			.param("labels", this.json.writeValueAsString(labels))
			.param("at", Timestamp.from(fact.at()))
			.update();
	}

	void remove(String name) {
		for (String sql : List.of("delete from triage_correction where tenant_id = :tenant and scheme = :name",
				"delete from own_scheme where tenant_id = :tenant and name = :name")) {
			this.jdbc.sql(sql).param("tenant", tenant()).param("name", name).update();
		}
	}

	/** Keeps corrections; what was said before of the same text is forgotten. */
	void add(String scheme, List<Said> said, Fact fact) {
		String[] texts = said.stream().map(Said::text).toArray(String[]::new);
		this.jdbc.sql("""
				delete from triage_correction where tenant_id = :tenant and scheme = :scheme and case_id is null
				  and text = any (:texts)
				""").param("tenant", tenant()).param("scheme", scheme).param("texts", texts).update();
		this.jdbc.sql("""
				insert into triage_correction (tenant_id, id, scheme, text, label, made_at, made_by, made_by_name)
				select :tenant, id, :scheme, text, label, :at, :by, :name
				from unnest((:ids)::uuid[], :texts, :labels) as given (id, text, label)
				""")
			.param("tenant", tenant())
			.param("scheme", scheme)
			.param("at", Timestamp.from(fact.at()))
			.param("by", fact.by().id())
			.param("name", fact.by().name())
			.param("ids", said.stream().map((each) -> Ids.next().toString()).toArray(String[]::new))
			.param("texts", texts)
			.param("labels", said.stream().map(Said::label).toArray(String[]::new))
			.update();
	}

	private OwnScheme own(ResultSet row, int number) throws SQLException {
		List<Label> labels = this.json.readValue(row.getString("labels"), LABELS)
			.stream()
			.map((kept) -> new Label(kept.key(), kept.description(), kept.examples(), kept.care()))
			.toList();
		return new OwnScheme(new Scheme(row.getString("name"), labels), OwnScheme.Origin.OWN,
				row.getLong("corrections"), row.getInt("version"), row.getTimestamp("changed_at").toInstant());
	}

	private static UUID tenant() {
		return Tenancy.current().value();
	}

}
