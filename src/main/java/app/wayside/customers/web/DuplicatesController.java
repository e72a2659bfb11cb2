package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.Duplicates;
import app.wayside.customers.SuggestionSlice;
import app.wayside.web.Notice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class DuplicatesController {

	private static final int PAGE = 30;

	private static final int MOST_APART = 100;

	private final Duplicates duplicates;

	DuplicatesController(Duplicates duplicates) {
		this.duplicates = duplicates;
	}

	@GetMapping("/customers/duplicates")
	DuplicatesPage open(@RequestParam(required = false) @Nullable String after) {
		return new DuplicatesPage(this.duplicates.open(SuggestionSlice.Place.of(after), PAGE),
				DuplicatesPage.View.OPEN);
	}

	@GetMapping(path = "/customers/duplicates", params = "after", headers = { "HX-Request", "!HX-Boosted" })
	DuplicateRows more(@RequestParam String after) {
		return new DuplicateRows(this.duplicates.open(SuggestionSlice.Place.of(after), PAGE));
	}

	@GetMapping("/customers/duplicates/apart")
	DuplicatesPage apart() {
		return new DuplicatesPage(new SuggestionSlice(this.duplicates.toldApart(MOST_APART), null),
				DuplicatesPage.View.APART);
	}

	@PostMapping("/customers/{id}/duplicates/{other}/dismissal")
	String tellApart(@PathVariable UUID id, @PathVariable UUID other, RedirectAttributes redirect) {
		this.duplicates.tellApart(new CustomerId(id), new CustomerId(other));
		Notice.of("customers.duplicates.told-apart")
			.undo("/customers/" + id + "/duplicates/" + other + "/dismissal/removal")
			.on(redirect);
		return "redirect:/customers/duplicates";
	}

	@PostMapping("/customers/{id}/duplicates/{other}/dismissal/removal")
	String takeBack(@PathVariable UUID id, @PathVariable UUID other) {
		this.duplicates.takeBack(new CustomerId(id), new CustomerId(other));
		return "redirect:/customers/duplicates";
	}

}
