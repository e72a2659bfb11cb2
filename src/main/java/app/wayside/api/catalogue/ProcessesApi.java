package app.wayside.api.catalogue;

import java.util.List;

import app.wayside.api.Listing;
import app.wayside.cases.CaseCatalogue;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Processes and categories for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Catalogue")
class ProcessesApi {

	private final CaseCatalogue catalogue;

	ProcessesApi(CaseCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@GetMapping("/processes")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Lists the processes", description = "With the limits of an outage of each, in minutes.")
	Listing<CaseCatalogue.Process> processes() {
		return Listing.whole(this.catalogue.processes());
	}

	@GetMapping("/categories")
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Operation(summary = "Lists the categories", description = "Each with its process and the category above it.")
	Listing<Category> categories() {
		return Listing.whole(this.catalogue.categories().stream().map(Category::of).toList());
	}

	/**
	 * A category.
	 *
	 * @param key its short stable name
	 * @param process the process it belongs to
	 * @param parent the category above it
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param description in English
	 * @param nativeDescription in Chinese
	 * @param examples in customers' words
	 * @param active whether new cases get it
	 * @param version grows with each change
	 */
	@Schema(name = "Category")
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Category(String key, String process, @Nullable String parent, String name, String nativeName,
			String description, String nativeDescription, List<String> examples, boolean active, int version) {

		static Category of(CaseCatalogue.Category category) {
			CaseCatalogue.Wording wording = category.wording();
			return new Category(category.key(), category.process(), category.parent(), wording.name(),
					wording.nativeName(), wording.description(), wording.nativeDescription(), category.examples(),
					category.active(), category.version());
		}

	}

}
