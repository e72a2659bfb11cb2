package app.wayside.cases.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Category;
import app.wayside.cases.catalogue.CategoryNotFound;
import app.wayside.cases.catalogue.CategoryTerms;
import app.wayside.cases.catalogue.Impact;
import app.wayside.cases.catalogue.Process;
import app.wayside.cases.catalogue.ProcessNotFound;
import app.wayside.cases.catalogue.ProcessTerms;
import app.wayside.cases.catalogue.Words;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Processes and categories for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalogue")
class CatalogueApi {

	private final Catalogue catalogue;

	CatalogueApi(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** All processes. */
	@GetMapping("/processes")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Lists the processes")
	ProcessList processes() {
		return new ProcessList(this.catalogue.processes().stream().map(ProcessBody::of).toList(), null);
	}

	/** Changes a process; needs the version that was read. */
	@PutMapping("/processes/{key}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Changes a process")
	ProcessBody change(@PathVariable String key, @RequestBody ProcessBody body) {
		this.catalogue.change(key, body.version(), body.terms());
		return this.catalogue.process(key).map(ProcessBody::of).orElseThrow(() -> new ProcessNotFound(key));
	}

	/** All categories, or those of one process. */
	@GetMapping("/categories")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Lists the categories, of all processes or of one")
	CategoryList categories(@RequestParam @Nullable String process) {
		return new CategoryList(this.catalogue.categories()
			.stream()
			.filter((category) -> process == null || category.process().equals(process))
			.map(CategoryBody::of)
			.toList(), null);
	}

	/** Changes a category; needs the version that was read. */
	@PutMapping("/categories/{key}")
	@Allowed(Permission.MANAGE_RULES)
	@Operation(summary = "Changes a category")
	CategoryBody change(@PathVariable String key, @RequestBody CategoryBody body) {
		this.catalogue.change(key, body.version(), body.terms());
		return this.catalogue.category(key).map(CategoryBody::of).orElseThrow(() -> new CategoryNotFound(key));
	}

	private static Words words(@Nullable String en, @Nullable String zh) {
		return new Words(Objects.requireNonNullElse(en, ""), Objects.requireNonNullElse(zh, ""));
	}

	/**
	 * All processes on one page.
	 *
	 * @param items the processes
	 * @param next always none
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record ProcessList(List<ProcessBody> items, @Nullable String next) {
	}

	/**
	 * All categories on one page.
	 *
	 * @param items the categories
	 * @param next always none
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record CategoryList(List<CategoryBody> items, @Nullable String next) {
	}

	/**
	 * A process.
	 *
	 * @param key of the process
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param shortName for chips
	 * @param nativeShortName the same in Chinese
	 * @param description that triage learns from
	 * @param nativeDescription the same in Chinese
	 * @param impact of an outage
	 * @param rtoMinutes elapsed minutes
	 * @param mtdMinutes elapsed minutes
	 * @param version to hand back with a change
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record ProcessBody(@Nullable String key, @Nullable String name, @Nullable String nativeName,
			@Nullable String shortName, @Nullable String nativeShortName, @Nullable String description,
			@Nullable String nativeDescription, @Nullable Impact impact, int rtoMinutes, int mtdMinutes, int version) {

		static ProcessBody of(Process process) {
			ProcessTerms terms = process.terms();
			return new ProcessBody(process.key(), terms.name().en(), terms.name().zh(), terms.shortName().en(),
					terms.shortName().zh(), terms.description().en(), terms.description().zh(), terms.impact(),
					terms.rtoMinutes(), terms.mtdMinutes(), process.version());
		}

		ProcessTerms terms() {
			return new ProcessTerms(words(this.name, this.nativeName), words(this.shortName, this.nativeShortName),
					words(this.description, this.nativeDescription),
					Optional.ofNullable(this.impact).orElse(Impact.MEDIUM), this.rtoMinutes, this.mtdMinutes);
		}

	}

	/**
	 * A category, or a group of such.
	 *
	 * @param key of the category
	 * @param process to which it belongs
	 * @param parent the group it stands in; none for a group
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param description that triage learns from
	 * @param nativeDescription the same in Chinese
	 * @param examples that triage learns from
	 * @param active whether cases can get it
	 * @param version to hand back with a change
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record CategoryBody(@Nullable String key, @Nullable String process, @Nullable String parent, @Nullable String name,
			@Nullable String nativeName, @Nullable String description, @Nullable String nativeDescription,
			@Nullable List<String> examples, boolean active, int version) {

		static CategoryBody of(Category category) {
			CategoryTerms terms = category.terms();
			return new CategoryBody(category.key(), category.process(), category.parent(), terms.name().en(),
					terms.name().zh(), terms.description().en(), terms.description().zh(), terms.examples(),
					category.active(), category.version());
		}

		CategoryTerms terms() {
			return new CategoryTerms(words(this.name, this.nativeName), words(this.description, this.nativeDescription),
					Objects.requireNonNullElse(this.examples, List.of()));
		}

	}

}
