package app.wayside.workspace.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseFilters;
import app.wayside.cases.CaseId;
import app.wayside.cases.filter.FilterReading;
import app.wayside.workspace.desk.FilterLabels;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The box over everything: a number opens its case, words show what they find. */
@Controller
class SearchController {

	private final CaseDetails cases;

	private final CaseFilters filters;

	private final FilterLabels labels;

	private final SearchReading reading;

	private final RecentSearches recent;

	SearchController(CaseDetails cases, CaseFilters filters, FilterLabels labels, SearchReading reading,
			RecentSearches recent) {
		this.cases = cases;
		this.filters = filters;
		this.labels = labels;
		this.reading = reading;
		this.recent = recent;
	}

	@GetMapping("/search")
	Object search(@RequestParam(defaultValue = "") String q) {
		Optional<CaseId> numbered = this.cases.numbered(q);
		if (numbered.isPresent()) {
			return new ModelAndView("redirect:/cases/" + numbered.get());
		}
		String words = q.strip();
		FilterReading filter = this.filters.read(words);
		if (words.isEmpty() || !filter.understood()) {
			return new SearchPage(words, this.labels.chips(filter.filter()),
					filter.understood() ? null : filter.faults().getFirst(), List.of(), this.recent.mine());
		}
		this.recent.remember(words);
		return new SearchPage(words, this.labels.chips(filter.filter()), null, this.reading.all(words), List.of());
	}

	@GetMapping("/search/{kind:cases|people|files}")
	SearchPart more(@PathVariable String kind, @RequestParam String q, @RequestParam @Nullable String cursor) {
		return this.reading.part(SearchKind.valueOf(kind.toUpperCase(Locale.ROOT)), q, cursor);
	}

	@PostMapping("/search/recent/end")
	String forget(@RequestParam(defaultValue = "/search") String back) {
		this.recent.forget();
		return "redirect:" + (back.equals("/profile") ? back : "/search");
	}

}
