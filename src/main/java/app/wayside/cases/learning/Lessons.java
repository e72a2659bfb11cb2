package app.wayside.cases.learning;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.CatalogueEvent;
import app.wayside.cases.triage.Meaning;
import app.wayside.cases.triage.Reading;
import app.wayside.identity.Fact;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tenant's classifiers learn from: its catalogue and what people corrected. Each
 * change raises the revision, by which every node notices that it knows too little.
 */
@Component
@Transactional
public class Lessons {

	/** The newest of a scheme: learning more of them takes longer than it helps. */
	private static final int MOST = 2_000;

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final SchemeStore schemes;

	private final NamedParameterJdbcOperations batches;

	private final ApplicationEventPublisher events;

	Lessons(JdbcClient jdbc, Catalogue catalogue, SchemeStore schemes, NamedParameterJdbcOperations batches,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.catalogue = catalogue;
		this.schemes = schemes;
		this.batches = batches;
		this.events = events;
	}

	/**
	 * A text and the label that a person gave it.
	 *
	 * @param scheme whose label it is
	 * @param text that was judged
	 * @param label by its key
	 * @param caseId the case it is about
	 */
	public record Given(String scheme, String text, String label, UUID caseId) {
	}

	/** Keeps a correction. */
	public void add(Given given, Fact fact) {
		this.jdbc.sql("""
				insert into triage_correction (tenant_id, id, scheme, text, label, case_id, made_at, made_by,
				  made_by_name)
				values (:tenant, :id, :scheme, :text, :label, :case, :at, :by, :name)
				""")
			.param("tenant", tenant())
			.param("id", fact.id())
			.param("scheme", given.scheme())
			.param("text", given.text())
			.param("label", given.label())
			.param("case", given.caseId())
			.param("at", Timestamp.from(fact.at()))
			.param("by", fact.by().id())
			.param("name", fact.by().name())
			.update();
		raise();
	}

	/** Forgets what was corrected on a case in some schemes: {@code category:%}. */
	public void forget(UUID caseId, String schemes) {
		int rows = this.jdbc
			.sql("delete from triage_correction where tenant_id = :tenant and case_id = :case and scheme like :schemes")
			.param("tenant", tenant())
			.param("case", caseId)
			.param("schemes", schemes)
			.update();
		if (rows > 0) {
			raise();
		}
	}

	/**
	 * Forgets one correction.
	 * @return whether there was one
	 */
	public boolean forget(UUID correction) {
		int rows = this.jdbc.sql("delete from triage_correction where tenant_id = :tenant and id = :id")
			.param("tenant", tenant())
			.param("id", correction)
			.update();
		if (rows > 0) {
			raise();
		}
		return rows > 0;
	}

	/** The latest corrections, newest first. */
	@Transactional(readOnly = true)
	public List<Kept> latest(int most) {
		return this.jdbc.sql("""
				select id, scheme, text, label, case_id, made_at, made_by_name from triage_correction
				where tenant_id = :tenant order by made_at desc, id limit :most
				""").param("tenant", tenant()).param("most", most).query(RecordRows.of(Kept.class)).list();
	}

	/**
	 * A correction as people see it.
	 *
	 * @param id of the correction
	 * @param scheme whose label it is
	 * @param text that was judged
	 * @param label by its key
	 * @param caseId the case it is about
	 * @param madeAt when, UTC
	 * @param madeByName by whom
	 */
	public record Kept(UUID id, String scheme, String text, String label, @Nullable UUID caseId, Instant madeAt,
			String madeByName) {
	}

	@EventListener
	void on(CatalogueEvent changed) {
		raise();
	}

	/** Says that there is more to learn. */
	void raise() {
		this.jdbc.sql("""
				insert into triage_revision (tenant_id, revision) values (:tenant, 1)
				on conflict (tenant_id) do update set revision = triage_revision.revision + 1
				""").param("tenant", tenant()).update();
		this.events.publishEvent(new MoreToLearn(Tenancy.current()));
	}

	/** Grows with each change of what is learned from. */
	@Transactional(readOnly = true)
	public long revision() {
		return this.jdbc.sql("select revision from triage_revision where tenant_id = :tenant")
			.param("tenant", tenant())
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	/** Everything that the tenant's texts are judged by. */
	@Transactional(readOnly = true)
	Curriculum curriculum() {
		return builtIn().and(this.schemes.all());
	}

	/** What comes with Wayside, and what follows from processes and categories. */
	@Transactional(readOnly = true)
	Curriculum builtIn() {
		return Curriculum.of(this.catalogue.processes(), this.catalogue.categories());
	}

	/** The ids of the corrections to learn from, oldest first. */
	@Transactional(readOnly = true)
	List<UUID> corrections(String scheme) {
		return this.jdbc.sql("""
				select id from triage_correction where tenant_id = :tenant and scheme = :scheme
				order by made_at desc, id desc limit :most
				""")
			.param("tenant", tenant())
			.param("scheme", scheme)
			.param("most", MOST)
			.query(UUID.class)
			.list()
			.reversed();
	}

	@Transactional(readOnly = true)
	List<TaughtText> texts(String scheme) {
		return this.jdbc.sql("""
				select id, text, label, model, meaning from triage_correction
				where tenant_id = :tenant and scheme = :scheme order by made_at desc, id desc limit :most
				""")
			.param("tenant", tenant())
			.param("scheme", scheme)
			.param("most", MOST)
			.query(Lessons::text)
			.list()
			.reversed();
	}

	/** Keeps what the models made of corrected texts, by the ids of the corrections. */
	void read(Map<UUID, Reading> readings) {
		this.batches.batchUpdate(
				"update triage_correction set model = :model, meaning = :meaning where tenant_id = :tenant and id = :id",
				readings.entrySet()
					.stream()
					.map((entry) -> new MapSqlParameterSource("id", entry.getKey()).addValue("tenant", tenant())
						.addValue("model", entry.getValue().model().name())
						.addValue("meaning", bytes(entry.getValue().meaning())))
					.toArray(MapSqlParameterSource[]::new));
	}

	private static byte[] bytes(float[] vector) {
		ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES);
		bytes.asFloatBuffer().put(vector);
		return bytes.array();
	}

	private static TaughtText text(ResultSet row, int number) throws SQLException {
		byte[] bytes = row.getBytes("meaning");
		Meaning.Model model = (bytes != null) ? Meaning.Model.valueOf(row.getString("model")) : null;
		float[] vector = null;
		if (bytes != null) {
			vector = new float[bytes.length / Float.BYTES];
			ByteBuffer.wrap(bytes).asFloatBuffer().get(vector);
		}
		return new TaughtText(row.getObject("id", UUID.class), row.getString("text"), row.getString("label"), model,
				vector);
	}

	private static UUID tenant() {
		return Tenancy.current().value();
	}

}
