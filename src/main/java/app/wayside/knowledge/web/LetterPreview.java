package app.wayside.knowledge.web;

import app.wayside.knowledge.Filled;
import app.wayside.web.Fragment;

/**
 * A letter as it would read.
 *
 * @param preview filled with examples
 * @param language in which it is written
 */
public record LetterPreview(Filled preview, String language) implements Fragment {

	@Override
	public String template() {
		return "knowledge/preview";
	}

}
