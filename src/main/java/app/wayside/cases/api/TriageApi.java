package app.wayside.cases.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.Triage;
import app.wayside.cases.TriageDecision;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.UnknownScheme;
import app.wayside.cases.triage.Evidence;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What triage decided on a case, for programs. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Triage")
class TriageApi {

	private final Triage triage;

	private final CaseDetails cases;

	TriageApi(Triage triage, CaseDetails cases) {
		this.triage = triage;
		this.cases = cases;
	}

	/** The decisions on a case, with confidence and evidence. */
	@GetMapping("/triage")
	@Allowed(Permission.READ_CASES)
	@Operation(summary = "Reads what triage decided on a case, with confidence and evidence")
	DecisionList decisions(@PathVariable String id) {
		CaseId about = this.cases.get(this.cases.named(id)).id();
		return new DecisionList(this.triage.decisions(about).stream().map(DecisionBody::of).toList(), null);
	}

	/** Says what a case is; learned from. */
	@PostMapping("/triage-corrections")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Says what a case is; triage learns from it")
	DecisionList correct(@PathVariable String id, @RequestBody CorrectionBody body) {
		this.triage.correct(this.cases.named(id), scheme(body.scheme()), Optional.ofNullable(body.label()).orElse(""));
		return decisions(id);
	}

	/** Takes a correction back. */
	@DeleteMapping("/triage-corrections/{scheme}")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Takes a correction back")
	void uncorrect(@PathVariable String id, @PathVariable String scheme) {
		this.triage.uncorrect(this.cases.named(id), scheme(scheme));
	}

	private static TriageScheme scheme(@Nullable String word) {
		String wanted = Optional.ofNullable(word).orElse("");
		return TriageScheme.of(wanted).orElseThrow(() -> new UnknownScheme(wanted));
	}

	/**
	 * What a person says of a case.
	 *
	 * @param scheme process, category, urgency, sentiment, complaint, severity, language
	 * @param label of the scheme
	 */
	record CorrectionBody(@Nullable String scheme, @Nullable String label) {
	}

	/**
	 * A page of decisions.
	 *
	 * @param items all of them
	 * @param next always none
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record DecisionList(List<DecisionBody> items, @Nullable String next) {
	}

	/**
	 * A decision.
	 *
	 * @param scheme that was decided
	 * @param label that counts; none where nobody knows
	 * @param confidence of triage, 0 to 1
	 * @param unsure whether triage withheld its label
	 * @param correctedFrom what triage said, where a person said something else
	 * @param messageId of the judged message
	 * @param evidence strongest first
	 * @param decidedAt UTC
	 * @param correctedAt UTC
	 */
	record DecisionBody(String scheme, @Nullable String label, double confidence, boolean unsure,
			@Nullable String correctedFrom, @Nullable UUID messageId, List<EvidenceBody> evidence, Instant decidedAt,
			@Nullable Instant correctedAt) {

		static DecisionBody of(TriageDecision decision) {
			TriageDecision.Corrected corrected = decision.corrected();
			return new DecisionBody(decision.scheme().word(), decision.counts(), decision.confidence(),
					decision.label() == null, (corrected != null) ? decision.label() : null,
					(decision.messageId() != null) ? decision.messageId().value() : null,
					decision.evidence().stream().map(EvidenceBody::of).toList(), decision.decidedAt(),
					(corrected != null) ? corrected.at() : null);
		}

	}

	/**
	 * What spoke for a decision.
	 *
	 * @param kind words, example, correction or rule
	 * @param text to show
	 * @param rule its name
	 * @param start offset in the judged words: the subject, a line break, the new text
	 * @param end offset behind it
	 * @param weight 0 to 1
	 */
	record EvidenceBody(String kind, String text, @Nullable String rule, @Nullable Integer start, @Nullable Integer end,
			double weight) {

		static EvidenceBody of(Evidence evidence) {
			return switch (evidence) {
				case Evidence.Words words ->
					new EvidenceBody("words", words.text(), null, words.start(), words.end(), words.weight());
				case Evidence.LikeExample like ->
					new EvidenceBody("example", like.text(), null, null, null, like.weight());
				case Evidence.LikeCorrection like ->
					new EvidenceBody("correction", like.text(), null, null, null, like.weight());
				case Evidence.ByRule by ->
					new EvidenceBody("rule", by.text(), by.rule(), by.start(), by.end(), by.weight());
			};
		}

	}

}
