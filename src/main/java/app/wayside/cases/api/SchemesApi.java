package app.wayside.cases.api;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import app.wayside.cases.learning.Judges;
import app.wayside.cases.learning.OwnScheme;
import app.wayside.cases.learning.TriageSchemes;
import app.wayside.cases.triage.Judgement;
import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The schemes of triage for programs: defined, taught and asked. */
@RestController
@RequestMapping("/api/v1/triage/schemes")
@Tag(name = "Triage schemes")
class SchemesApi {

	private final TriageSchemes schemes;

	private final Judges judges;

	SchemesApi(TriageSchemes schemes, Judges judges) {
		this.schemes = schemes;
		this.judges = judges;
	}

	@GetMapping
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Lists the schemes: those that come with Wayside, and those an administrator added")
	SchemeBody.Page list() {
		return new SchemeBody.Page(this.schemes.all().stream().map(SchemeBody::of).toList(), null);
	}

	@GetMapping("/{name}")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Reads a scheme")
	SchemeBody get(@PathVariable String name) {
		return SchemeBody.of(this.schemes.get(name));
	}

	@PutMapping("/{name}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Makes a scheme, or gives it other labels",
			description = "Corrections stay; those to labels that are gone are passed over. The same once more changes "
					+ "nothing. A scheme that comes with Wayside is not replaced (409).")
	ResponseEntity<SchemeBody> put(@PathVariable String name, @RequestBody SchemeBody.Draft draft) {
		boolean added = this.schemes.put(name, draft.read());
		OwnScheme put = this.schemes.get(name);
		URI place = URI.create("/api/v1/triage/schemes/" + put.scheme().name());
		return (added ? ResponseEntity.created(place) : ResponseEntity.ok()).body(SchemeBody.of(put));
	}

	@DeleteMapping("/{name}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Removes a scheme of one's own, with its corrections")
	void remove(@PathVariable String name) {
		this.schemes.remove(name);
	}

	@PostMapping("/{name}/corrections")
	@ResponseStatus(HttpStatus.CREATED)
	@Allowed({ Permission.WORK_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Says which labels texts have: up to 5,000 at once, all or none",
			description = "Every classification asked for afterwards is made with them: what is not learned yet is "
					+ "learned before it answers. Of a text that was corrected before, the new label counts.")
	Kept correct(@PathVariable String name, @RequestBody List<@Nullable TextBody> said) {
		OwnScheme after = this.schemes.correct(name,
				IntStream.range(0, said.size()).mapToObj((row) -> said(said.get(row), row)).toList());
		return new Kept(said.size(), after.corrections());
	}

	private static TriageSchemes.SaidOfText said(@Nullable TextBody body, int row) {
		String label = (body != null) ? body.label() : null;
		if (label == null) {
			throw new FieldFault("[" + row + "].label", "cases.refusal.empty");
		}
		return new TriageSchemes.SaidOfText(text(body, row), label);
	}

	private static String text(@Nullable TextBody body, int row) {
		if (body == null || body.text() == null) {
			throw new FieldFault("[" + row + "].text", "cases.refusal.empty");
		}
		return Objects.requireNonNull(body.text());
	}

	@PostMapping("/{name}/classifications")
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Gives texts their labels: up to 5,000 at once, answered in their order",
			description = "A label is null where Wayside is unsure. All corrections that were taken before count.")
	Classified classify(@PathVariable String name, @RequestBody List<@Nullable TextBody> texts) {
		List<Judgement> judged = this.judges.judge(name,
				IntStream.range(0, texts.size()).mapToObj((row) -> text(texts.get(row), row)).toList());
		return new Classified(judged.stream().map(Classification::of).toList(), null);
	}

	/**
	 * A text, and the label it has.
	 *
	 * @param text as a customer wrote it
	 * @param label by its key, for a correction
	 */
	record TextBody(@Nullable String text, @Nullable String label) {
	}

	/**
	 * What became of corrections.
	 *
	 * @param kept of this request
	 * @param corrections of the scheme that are kept now; the newest 2,000 are learned
	 */
	record Kept(int kept, long corrections) {
	}

	/**
	 * The answers, in the order of the texts.
	 *
	 * @param items one for each text
	 * @param next always none
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Classified(List<Classification> items, @Nullable String next) {
	}

	/**
	 * What a text is.
	 *
	 * @param label by its key; null when unsure
	 * @param confidence of the likeliest label, 0 to 1
	 * @param evidence strongest first
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Classification(@Nullable String label, double confidence, List<TriageApi.EvidenceBody> evidence) {

		static Classification of(Judgement judgement) {
			return new Classification(judgement.label(), judgement.confidence(),
					judgement.evidence().stream().map(TriageApi.EvidenceBody::of).toList());
		}

	}

}
