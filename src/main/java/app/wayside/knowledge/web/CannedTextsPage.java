package app.wayside.knowledge.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import app.wayside.identity.TeamId;
import app.wayside.identity.TeamSummary;
import app.wayside.knowledge.CannedText;
import app.wayside.knowledge.CannedVersion;
import app.wayside.knowledge.Wording;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Canned texts: the list, and the one that is written.
 *
 * @param texts all of them
 * @param chosen the one that is open; none for a new one
 * @param versions what it said before, latest first
 * @param teams to which a text may belong
 */
public record CannedTextsPage(List<CannedText> texts, @Nullable CannedText chosen, List<CannedVersion> versions,
		List<TeamSummary> teams) implements Page {

	private static final Wording NOTHING = new Wording("", "");

	@Override
	public String template() {
		return "knowledge/canned";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** Where the form is sent. */
	public String action() {
		return (this.chosen != null) ? "/settings/canned-texts/" + this.chosen.id() : "/settings/canned-texts";
	}

	/** What a field of the form holds. */
	public Wording wording(String language) {
		return (this.chosen != null) ? this.chosen.wordings().getOrDefault(language, NOTHING) : NOTHING;
	}

	/** The shortcut of the open text. */
	public String shortcut() {
		return (this.chosen != null) ? this.chosen.key().shortcut() : "";
	}

	/** Whether the open text belongs to a team. */
	public boolean isOf(TeamId team) {
		return this.chosen != null && Objects.equals(this.chosen.key().team(), team);
	}

	/** The name of a text's team, for a reader; empty for all. */
	public String team(CannedText text, Locale reader) {
		return Optional.ofNullable(text.key().team())
			.flatMap((id) -> this.teams.stream().filter((team) -> team.id().equals(id)).findFirst())
			.map((team) -> team.nameIn(reader))
			.orElse("");
	}

}
