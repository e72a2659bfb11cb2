package app.wayside.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the server finds for the command palette and the search field. */
@Controller
class PaletteController {

	private final ObjectProvider<Finder> finders;

	PaletteController(ObjectProvider<Finder> finders) {
		this.finders = finders;
	}

	@GetMapping("/palette")
	PaletteHits find(@RequestParam(name = "q", defaultValue = "") String query) {
		String words = query.strip();
		return new PaletteHits(words,
				this.finders.orderedStream()
					.map((finder) -> new PaletteHits.Group(finder.kind(), finder.find(words)))
					.filter((group) -> !group.hits().isEmpty())
					.toList());
	}

}
