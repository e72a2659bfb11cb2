package app.wayside.web;

import java.util.List;

/**
 * Records that the command palette shows.
 *
 * @param hits the best first
 */
public record PaletteHits(List<Finder.Hit> hits) implements Fragment {

	@Override
	public String template() {
		return "web/_palettehits";
	}

}
