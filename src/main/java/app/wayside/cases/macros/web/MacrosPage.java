package app.wayside.cases.macros.web;

import java.util.List;

import app.wayside.cases.macros.Macro;
import app.wayside.web.Page;

/**
 * The macros.
 *
 * @param lines one for each, in their order
 */
public record MacrosPage(List<Line> lines) implements Page {

	@Override
	public String template() {
		return "cases/macros/list";
	}

	@Override
	public String section() {
		return "settings";
	}

	/**
	 * A macro in the list.
	 *
	 * @param macro itself
	 * @param steps in the reader's language
	 * @param team whose it is; empty where it is no team's
	 * @param mine whether whoever looks may change it
	 */
	public record Line(Macro macro, List<String> steps, String team, boolean mine) {
	}

}
