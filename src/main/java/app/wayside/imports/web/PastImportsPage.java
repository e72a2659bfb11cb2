package app.wayside.imports.web;

import java.util.List;

import app.wayside.imports.PastImport;
import app.wayside.web.Page;

/**
 * What other desks handed out.
 *
 * @param imports the latest first
 */
public record PastImportsPage(List<PastImport> imports) implements Page {

	@Override
	public String template() {
		return "imports/imports";
	}

	@Override
	public String section() {
		return "settings";
	}

}
