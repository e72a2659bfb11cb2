package app.wayside.cases.macros.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import app.wayside.cases.deeds.Deed;
import app.wayside.cases.macros.MacroPlan;
import app.wayside.cases.views.Audience;
import app.wayside.identity.TeamSummary;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about a macro.
 *
 * @param name by which people know it
 * @param nativeName the same in Chinese
 * @param audience a word for whom it is, or the key of a team
 * @param version that was read
 * @param deeds one for each row
 */
record MacroForm(@Nullable String name, @Nullable String nativeName, @Nullable String audience,
		@Nullable Integer version, @Nullable List<@Nullable DeedRow> deeds) {

	MacroPlan plan(List<TeamSummary> teams) {
		String whom = text(this.audience);
		Optional<TeamSummary> team = teams.stream().filter((each) -> each.key().equals(whom)).findFirst();
		Audience chosen = Arrays.stream(Audience.values())
			.filter((each) -> each.name().equals(whom) && each != Audience.TEAM)
			.findFirst()
			.orElse(team.isPresent() ? Audience.TEAM : Audience.PERSONAL);
		return new MacroPlan(text(this.name), text(this.nativeName), chosen, team.map(TeamSummary::id).orElse(null),
				done());
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

	private List<Deed> done() {
		List<@Nullable DeedRow> rows = (this.deeds != null) ? this.deeds : List.of();
		return rows.stream().filter(Objects::nonNull).map(DeedRow::deed).toList();
	}

	private static String text(@Nullable String field) {
		return (field != null) ? field.strip() : "";
	}

}
