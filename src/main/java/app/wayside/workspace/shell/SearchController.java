package app.wayside.workspace.shell;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search field of the top bar: a number opens its case, words open a list. */
@Controller
class SearchController {

	private final CaseDetails cases;

	SearchController(CaseDetails cases) {
		this.cases = cases;
	}

	@GetMapping("/search")
	String search(@RequestParam(defaultValue = "") String q) {
		Optional<CaseId> numbered = this.cases.numbered(q);
		return "redirect:" + numbered.map((id) -> "/cases/" + id)
			.orElseGet(() -> "/cases?view=all&q=" + URLEncoder.encode(q.strip(), StandardCharsets.UTF_8));
	}

}
