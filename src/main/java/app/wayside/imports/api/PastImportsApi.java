package app.wayside.imports.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.imports.PastImport;
import app.wayside.imports.PastImport.Outcome;
import app.wayside.imports.PastImports;
import app.wayside.imports.Source;
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

/** Imports from other desks, for programs. */
@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class PastImportsApi {

	private static final int LINES = 100;

	private final PastImports imports;

	PastImportsApi(PastImports imports) {
		this.imports = imports;
	}

	/** A list that is answered whole. */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record All(List<PastImportBody> items, @Nullable String next) {
	}

	/** What is handed in: a desk, and files as texts. */
	record Draft(@Nullable String source, @Nullable List<PastImports.Handed> files,
			@Nullable Map<String, String> categories) {
	}

	@GetMapping
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Lists imports")
	All list() {
		return new All(this.imports.latest()
			.stream()
			.map((one) -> PastImportBody.of(one, PastImportBody.counts(one), null))
			.toList(), null);
	}

	@PostMapping
	@Allowed(Permission.MANAGE_CHANNELS)
	@ResponseStatus(HttpStatus.CREATED)
	@Operation(summary = "Hands in an export, and tries it",
			description = "source is zendesk, freshdesk, otrs or table. Nothing changes: the answer says what would "
					+ "become of the tickets. categories maps tags to keys of categories.")
	PastImportBody handIn(@RequestBody Draft draft) {
		UUID id = this.imports.handIn(source(draft.source()), (draft.files() != null) ? draft.files() : List.of());
		if (draft.categories() != null) {
			this.imports.plan(id, new PastImports.Plan(null, List.of(), draft.categories()));
		}
		return get(id);
	}

	private static Source source(@Nullable String word) {
		for (Source each : Source.values()) {
			if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
				return each;
			}
		}
		throw new FieldFault("source", "imports.refusal.source");
	}

	@GetMapping("/{id}")
	@Allowed(Permission.MANAGE_CHANNELS)
	@Operation(summary = "Reads an import, of a draft what would become of it")
	PastImportBody get(@PathVariable UUID id) {
		PastImport one = this.imports.get(id);
		if (one.state() != PastImport.State.DRAFT) {
			return PastImportBody.of(one, PastImportBody.counts(one), this.imports.report(id, LINES));
		}
		PastImports.Trial trial = this.imports.attempt(id);
		Map<String, Long> counts = new TreeMap<>();
		for (Outcome outcome : Outcome.values()) {
			if (trial.count(outcome) > 0) {
				counts.put(PastImportBody.word(outcome), trial.count(outcome));
			}
		}
		return PastImportBody.of(one, counts, trial.samples(LINES));
	}

	@PostMapping("/{id}/run")
	@Allowed(Permission.MANAGE_CHANNELS)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Has an import taken in, or gone on with")
	PastImportBody start(@PathVariable UUID id) {
		this.imports.start(id);
		return get(id);
	}

	@DeleteMapping("/{id}/run")
	@Allowed(Permission.MANAGE_CHANNELS)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Has it stopped")
	void stop(@PathVariable UUID id) {
		this.imports.stop(id);
	}

	@PostMapping("/{id}/removal")
	@Allowed(Permission.MANAGE_CHANNELS)
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Takes its cases back that nobody has touched")
	PastImportBody undo(@PathVariable UUID id) {
		this.imports.undo(id);
		return get(id);
	}

}
