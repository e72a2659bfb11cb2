package app.wayside.workspace.access;

import org.springframework.ui.Model;

/** Reads what the page before left for this one. */
final class Flash {

	private Flash() {
	}

	static String text(Model model, String name) {
		return (model.getAttribute(name) instanceof String text) ? text : "";
	}

	static long number(Model model, String name) {
		return (model.getAttribute(name) instanceof Long number) ? number : 0;
	}

}
