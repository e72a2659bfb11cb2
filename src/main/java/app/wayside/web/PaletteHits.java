package app.wayside.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Records that the command palette and the search field show.
 *
 * @param query what was typed
 * @param groups by kind, none of them empty
 */
public record PaletteHits(String query, List<Group> groups) implements Fragment {

	/**
	 * What was found of one kind.
	 *
	 * @param kind as a text names it
	 * @param hits the best first
	 */
	public record Group(String kind, List<Finder.Hit> hits) {
	}

	@Override
	public String template() {
		return "web/_palettehits";
	}

	/** The page with all that is found. */
	public String all() {
		return "/search?q=" + URLEncoder.encode(this.query, StandardCharsets.UTF_8);
	}

}
