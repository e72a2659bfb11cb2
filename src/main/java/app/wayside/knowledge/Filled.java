package app.wayside.knowledge;

import java.util.List;

/**
 * A text with its gaps filled.
 *
 * @param title of a canned text, or the subject of a letter
 * @param body the text itself; a gap that nothing filled still stands in it
 * @param missing the names of those gaps, each once, in reading order
 */
public record Filled(String title, String body, List<String> missing) {

	/** Whether nothing is missing. */
	public boolean isComplete() {
		return this.missing.isEmpty();
	}

}
