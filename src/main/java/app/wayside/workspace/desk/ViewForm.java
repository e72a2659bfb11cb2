package app.wayside.workspace.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import app.wayside.cases.CaseList;
import app.wayside.cases.CaseView;
import app.wayside.cases.views.Audience;
import app.wayside.cases.views.ViewPlan;
import app.wayside.identity.TeamSummary;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a view.
 *
 * @param name of it
 * @param filter that it has
 * @param base the list that it narrows
 * @param sort by what
 * @param audience a word for whom it is, or the key of a team
 * @param version that was read
 */
record ViewForm(@Nullable String name, @Nullable String filter, @Nullable String base, @Nullable String sort,
		@Nullable String audience, @Nullable Integer version) {

	ViewPlan plan(List<TeamSummary> teams) {
		String whom = text(this.audience);
		Optional<TeamSummary> team = teams.stream().filter((each) -> each.key().equals(whom)).findFirst();
		Audience audience = Arrays.stream(Audience.values())
			.filter((each) -> each.name().equals(whom) && each != Audience.TEAM)
			.findFirst()
			.orElse(team.isPresent() ? Audience.TEAM : Audience.PERSONAL);
		CaseView view = CaseView.of(text(this.base)).orElse(CaseView.OPEN);
		return new ViewPlan(text(this.name), audience, team.map(TeamSummary::id).orElse(null),
				new CaseList(view, CaseView.Order.of(this.sort).orElse(view.order()), text(this.filter)));
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

	private static String text(@Nullable String field) {
		return (field != null) ? field.strip() : "";
	}

}
