package app.wayside.knowledge.web;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import app.wayside.identity.TeamId;
import app.wayside.knowledge.CannedText;
import app.wayside.knowledge.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a canned text sends: one title and body for each language that is
 * offered.
 *
 * @param shortcut by which it is called
 * @param team to which it is offered; none means all
 * @param process with which it is offered
 * @param version that the change was made from
 * @param title_en the title in English, and so on
 */
record CannedForm(@Nullable String shortcut, @Nullable UUID team, @Nullable String process, @Nullable Integer version,
		@Nullable String title_en, @Nullable String body_en, @Nullable String title_zh, @Nullable String body_zh,
		@Nullable String title_id, @Nullable String body_id) {

	CannedText.Key key() {
		return new CannedText.Key(text(this.shortcut), (this.team != null) ? new TeamId(this.team) : null,
				text(this.process));
	}

	Map<String, Wording> wordings() {
		Map<String, Wording> wordings = new TreeMap<>();
		wordings.put("en", new Wording(text(this.title_en), text(this.body_en)));
		wordings.put("zh", new Wording(text(this.title_zh), text(this.body_zh)));
		wordings.put("id", new Wording(text(this.title_id), text(this.body_id)));
		return wordings;
	}

	int readVersion() {
		return Objects.requireNonNullElse(this.version, -1);
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
