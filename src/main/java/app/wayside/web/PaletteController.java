package app.wayside.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the server finds for the command palette. */
@Controller
class PaletteController {

	private static final int SHOWN = 12;

	private final ObjectProvider<Finder> finders;

	PaletteController(ObjectProvider<Finder> finders) {
		this.finders = finders;
	}

	@GetMapping("/palette")
	PaletteHits find(@RequestParam(name = "q", defaultValue = "") String query) {
		return new PaletteHits(
				this.finders.stream().flatMap((finder) -> finder.find(query.strip()).stream()).limit(SHOWN).toList());
	}

}
