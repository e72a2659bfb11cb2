package app.wayside.web;

import java.util.List;

/** Finds records for the command palette; a module gives a bean for its own. */
public interface Finder {

	/** What it finds, as a text names it: cases, people, files. */
	String kind();

	/**
	 * What fits best, the best first, a handful at most; only what whoever acts may see.
	 */
	List<Hit> find(String query);

	/**
	 * A record that fits.
	 *
	 * @param icon a symbol of the sprite
	 * @param text its name
	 * @param fact a number or state beside it
	 * @param href to it
	 */
	record Hit(String icon, String text, String fact, String href) {
	}

}
