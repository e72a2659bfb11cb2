package app.wayside.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.triage.Evidence;
import app.wayside.cases.triage.Judgement;
import app.wayside.conversations.MessageId;
import app.wayside.identity.Fact;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what triage decided, why, and what people made of it. */
@Component
class DecisionStore {

	private static final String SELECT = """
			select scheme, label, confidence, evidence, message_id, decided_at, corrected_to, corrected_at
			from triage_decision where tenant_id = :tenant and case_id = :case
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	DecisionStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/**
	 * What was decided at one moment.
	 *
	 * @param scheme that was decided
	 * @param judgement with its evidence
	 */
	record Decided(TriageScheme scheme, Judgement judgement) {
	}

	/** Keeps decisions; what a person said of an earlier one stays. */
	void decide(CaseId id, MessageId message, List<Decided> decisions) {
		this.jdbc
			.sql("""
					insert into triage_decision (tenant_id, case_id, scheme, label, confidence, evidence, message_id, decided_at)
					select :tenant, :case, scheme, label, confidence, cast(evidence as jsonb), :message, :at
					from unnest(:schemes, :labels, :confidences, :evidences) as decided (scheme, label, confidence, evidence)
					on conflict (tenant_id, case_id, scheme) do update set label = excluded.label,
					  confidence = excluded.confidence, evidence = excluded.evidence,
					  message_id = excluded.message_id, decided_at = excluded.decided_at
					""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("schemes", decisions.stream().map((each) -> each.scheme().word()).toArray(String[]::new))
			.param("labels", decisions.stream().map((each) -> each.judgement().label()).toArray(String[]::new))
			.param("confidences",
					decisions.stream().map((each) -> each.judgement().confidence()).toArray(Double[]::new))
			.param("evidences",
					decisions.stream()
						.map((each) -> this.json.writeValueAsString(rows(each.judgement().evidence())))
						.toArray(String[]::new))
			.param("message", message.value())
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	/** All decisions on a case, in the order of the schemes. */
	List<TriageDecision> of(CaseId id) {
		return this.jdbc.sql(SELECT)
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(this::read)
			.list()
			.stream()
			.sorted(java.util.Comparator.comparing(TriageDecision::scheme))
			.toList();
	}

	/** A person said something else, or the same. */
	void correct(CaseId id, TriageScheme scheme, String label, Fact fact) {
		this.jdbc.sql("""
				insert into triage_decision (tenant_id, case_id, scheme, confidence, evidence, decided_at, corrected_to,
				  corrected_by, corrected_at)
				values (:tenant, :case, :scheme, 0, '[]', :at, :label, :by, :at)
				on conflict (tenant_id, case_id, scheme) do update set corrected_to = excluded.corrected_to,
				  corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at
				""")
			.paramSource(about(id, scheme).addValue("label", label)
				.addValue("by", fact.by().id())
				.addValue("at", Timestamp.from(fact.at())))
			.update();
	}

	/** What a person said no longer counts. */
	void uncorrect(CaseId id, TriageScheme scheme) {
		this.jdbc.sql("""
				update triage_decision set corrected_to = null, corrected_by = null, corrected_at = null
				where tenant_id = :tenant and case_id = :case and scheme = :scheme
				""").paramSource(about(id, scheme)).update();
	}

	/** What counts beside the decisions. */
	Standing standing(CaseId id) {
		return this.jdbc.sql("select tier, departs_at from service_case where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(RecordRows.of(Standing.class))
			.single();
	}

	/**
	 * What counts beside the decisions.
	 *
	 * @param tier that the customer had when he first wrote
	 * @param departsAt when he leaves, where his booking is known
	 */
	record Standing(String tier, @Nullable Instant departsAt) {
	}

	private static MapSqlParameterSource about(CaseId id, TriageScheme scheme) {
		return new MapSqlParameterSource().addValue("tenant", Tenancy.current().value())
			.addValue("case", id.value())
			.addValue("scheme", scheme.word());
	}

	private TriageDecision read(ResultSet row, int number) throws SQLException {
		UUID message = row.getObject("message_id", UUID.class);
		String correctedTo = row.getString("corrected_to");
		TriageDecision.Corrected corrected = (correctedTo != null)
				? new TriageDecision.Corrected(correctedTo, row.getTimestamp("corrected_at").toInstant()) : null;
		List<EvidenceRow> evidence = this.json.readValue(row.getString("evidence"),
				new TypeReference<List<EvidenceRow>>() {
				});
		return new TriageDecision(TriageScheme.valueOf(row.getString("scheme").toUpperCase(Locale.ROOT)),
				row.getString("label"), row.getDouble("confidence"),
				evidence.stream().map(EvidenceRow::evidence).toList(),
				(message != null) ? new MessageId(message) : null, row.getTimestamp("decided_at").toInstant(),
				corrected);
	}

	private static List<EvidenceRow> rows(List<Evidence> evidence) {
		return evidence.stream().map(EvidenceRow::of).toList();
	}

	/** What stands behind an evidence. */
	enum Kind {

		WORDS, EXAMPLE, CORRECTION, RULE

	}

	/**
	 * Evidence as it is stored; the names are a contract.
	 *
	 * @param kind what spoke
	 * @param text to show
	 * @param rule its name, where one spoke
	 * @param start offset in the judged text, where it stands there
	 * @param end offset behind it
	 * @param weight 0 to 1
	 */
	record EvidenceRow(Kind kind, String text, @Nullable String rule, @Nullable Integer start, @Nullable Integer end,
			double weight) {

		static EvidenceRow of(Evidence evidence) {
			return switch (evidence) {
				case Evidence.Words words ->
					new EvidenceRow(Kind.WORDS, words.text(), null, words.start(), words.end(), words.weight());
				case Evidence.LikeExample like ->
					new EvidenceRow(Kind.EXAMPLE, like.text(), null, null, null, like.weight());
				case Evidence.LikeCorrection like ->
					new EvidenceRow(Kind.CORRECTION, like.text(), null, null, null, like.weight());
				case Evidence.ByRule by ->
					new EvidenceRow(Kind.RULE, by.text(), by.rule(), by.start(), by.end(), by.weight());
			};
		}

		Evidence evidence() {
			int from = (this.start != null) ? this.start : 0;
			int to = (this.end != null) ? this.end : 0;
			return switch (this.kind) {
				case WORDS -> new Evidence.Words(this.text, from, to, this.weight);
				case EXAMPLE -> new Evidence.LikeExample(this.text, this.weight);
				case CORRECTION -> new Evidence.LikeCorrection(this.text, this.weight);
				case RULE ->
					new Evidence.ByRule((this.rule != null) ? this.rule : "", this.text, from, to, this.weight);
			};
		}

	}

}
