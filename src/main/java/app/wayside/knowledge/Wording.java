package app.wayside.knowledge;

import java.util.Map;

/**
 * A text in one language. Gaps stand in it as {@code {{customer.name}}}.
 *
 * @param title of a canned text, or the subject of a letter
 * @param body the text itself; blank lines part paragraphs
 */
public record Wording(String title, String body) {

	/** Without white space around it, and with plain line ends. */
	public Wording {
		title = title.strip();
		body = body.replace("\r\n", "\n").strip();
	}

	/** The text with its gaps filled, and the names of those that nothing filled. */
	public Filled filled(Map<String, String> variables) {
		return Gaps.fill(this, variables);
	}

	boolean isEmpty() {
		return this.title.isEmpty() && this.body.isEmpty();
	}

	boolean isComplete() {
		return !this.title.isEmpty() && !this.body.isEmpty();
	}

}
