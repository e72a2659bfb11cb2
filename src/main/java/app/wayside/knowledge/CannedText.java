package app.wayside.knowledge;

import java.util.Map;
import java.util.Objects;

import app.wayside.identity.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * A text that agents put into replies.
 *
 * @param id of the text
 * @param key where it belongs
 * @param wordings by language, as primary language tags
 * @param retired whether it is no longer offered
 * @param version of the latest wordings
 */
public record CannedText(CannedTextId id, Key key, Map<String, Wording> wordings, boolean retired, int version) {

	/**
	 * Where a canned text belongs.
	 *
	 * @param shortcut by which it is called: lower-case letters, digits and dashes
	 * @param team to which it is offered; none means all
	 * @param process with which it is offered; empty means any
	 */
	public record Key(String shortcut, @Nullable TeamId team, String process) {
	}

	/** The wording for a reader: his language, else English, else any. */
	public Wording in(String language) {
		return Objects.requireNonNull(this.wordings.get(Languages.best(this.wordings.keySet(), language)));
	}

}
