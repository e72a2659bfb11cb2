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
class CatalogueApi {

	private final Catalogue catalogue;

	CatalogueApi(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** All processes. */
	@GetMapping("/processes")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	ProcessList processes() {
		return new ProcessList(this.catalogue.processes().stream().map(ProcessBody::of).toList(), null);
	}

	/** Changes a process; needs the version that was read. */
	@PutMapping("/processes/{key}")
	ProcessBody change(@PathVariable String key, @RequestBody ProcessBody body) {
		this.catalogue.change(key, body.version(), body.terms());
		return this.catalogue.process(key).map(ProcessBody::of).orElseThrow(() -> new ProcessNotFound(key));
	}

	/** All categories, or those of one process. */
	@GetMapping("/categories")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	CategoryList categories(@RequestParam @Nullable String process) {
		return new CategoryList(this.catalogue.categories()
			.stream()
			.filter((category) -> process == null || category.process().equals(process))
			.map(CategoryBody::of)
			.toList(), null);
	}

	/** Changes a category; needs the version that was read. */
	@PutMapping("/categories/{key}")
	CategoryBody change(@PathVariable String key, @RequestBody CategoryBody body) {
		this.catalogue.change(key, body.version(), body.terms());
		return this.catalogue.category(key).map(CategoryBody::of).orElseThrow(() -> new CategoryNotFound(key));
	}

	/**
	 * All processes on one page.
	 *
	 * @param items the processes
	 * @param next always none
	 */
	record ProcessList(List<ProcessBody> items, @Nullable String next) {
	}

	/**
	 * All categories on one page.
	 *
	 * @param items the categories
	 * @param next always none
	 */
	record CategoryList(List<CategoryBody> items, @Nullable String next) {
	}

	/**
	 * A text in both languages of the screens.
	 *
	 * @param en English
	 * @param zh Simplified Chinese
	 */
	record Text(@Nullable String en, @Nullable String zh) {

		static Text of(Words words) {
			return new Text(words.en(), words.zh());
		}

		static Words words(@Nullable Text text) {
			return (text == null) ? new Words("", "")
					: new Words(Objects.requireNonNullElse(text.en(), ""), Objects.requireNonNullElse(text.zh(), ""));
		}

	}

	/**
	 * A process.
	 *
	 * @param key of the process
	 * @param name in both languages
	 * @param shortName for chips
	 * @param description that triage learns from
	 * @param impact of an outage
	 * @param rtoMinutes elapsed minutes
	 * @param mtdMinutes elapsed minutes
	 * @param version to hand back with a change
	 */
	record ProcessBody(@Nullable String key, @Nullable Text name, @Nullable Text shortName, @Nullable Text description,
			@Nullable Impact impact, int rtoMinutes, int mtdMinutes, int version) {

		static ProcessBody of(Process process) {
			ProcessTerms terms = process.terms();
			return new ProcessBody(process.key(), Text.of(terms.name()), Text.of(terms.shortName()),
					Text.of(terms.description()), terms.impact(), terms.rtoMinutes(), terms.mtdMinutes(),
					process.version());
		}

		ProcessTerms terms() {
			return new ProcessTerms(Text.words(this.name), Text.words(this.shortName), Text.words(this.description),
					Optional.ofNullable(this.impact).orElse(Impact.MEDIUM), this.rtoMinutes, this.mtdMinutes);
		}

	}

	/**
	 * A category, or a group of such.
	 *
	 * @param key of the category
	 * @param process to which it belongs
	 * @param parent the group it stands in; none for a group
	 * @param name in both languages
	 * @param description that triage learns from
	 * @param examples that triage learns from
	 * @param active whether cases can get it
	 * @param version to hand back with a change
	 */
	record CategoryBody(@Nullable String key, @Nullable String process, @Nullable String parent, @Nullable Text name,
			@Nullable Text description, @Nullable List<String> examples, boolean active, int version) {

		static CategoryBody of(Category category) {
			CategoryTerms terms = category.terms();
			return new CategoryBody(category.key(), category.process(), category.parent(), Text.of(terms.name()),
					Text.of(terms.description()), terms.examples(), category.active(), category.version());
		}

		CategoryTerms terms() {
			return new CategoryTerms(Text.words(this.name), Text.words(this.description),
					Objects.requireNonNullElse(this.examples, List.of()));
		}

	}

}
