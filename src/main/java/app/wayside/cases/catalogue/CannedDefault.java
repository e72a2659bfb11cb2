package app.wayside.cases.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A canned text.
 *
 * @param shortcut typed after two colons
 * @param process key of the process it belongs to, or any
 */
public record CannedDefault(String shortcut, String process, Translated title, Translated body) {

	/**
	 * A text in the languages customers write in; without Indonesian the English one
	 * serves.
	 */
	public record Translated(String en, String zh, @Nullable String id) {
	}

}
