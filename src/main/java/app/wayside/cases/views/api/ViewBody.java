package app.wayside.cases.views.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.cases.CaseList;
import app.wayside.cases.CaseView;
import app.wayside.cases.views.Audience;
import app.wayside.cases.views.View;
import app.wayside.cases.views.ViewPlan;
import app.wayside.identity.FieldFault;
import app.wayside.identity.TeamSummary;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A view.
 *
 * @param id of it
 * @param name by which people know it
 * @param audience personal, team or shared
 * @param team its key, where it is a team's
 * @param base the list of the desk that it narrows
 * @param filter that it has
 * @param sort due, recent, opened or oldest
 * @param position its place among the views of its audience
 * @param cases how many it holds; null where that is not counted
 * @param version to be sent with a change
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ViewBody(UUID id, String name, String audience, @Nullable String team, String base, String filter, String sort,
		int position, @Nullable Long cases, int version) {

	static ViewBody of(View view, @Nullable Long cases, List<TeamSummary> teams) {
		ViewPlan plan = view.plan();
		return new ViewBody(view.id().value(), plan.name(), plan.audience().word(),
				teams.stream()
					.filter((team) -> team.id().equals(plan.team()))
					.map(TeamSummary::key)
					.findFirst()
					.orElse(null),
				plan.list().view().word(), plan.list().filter(), plan.list().order().word(), view.position(), cases,
				view.version());
	}

	/**
	 * What a view is to be.
	 *
	 * @param name by which people know it
	 * @param audience personal, team or shared
	 * @param team its key, where it is a team's
	 * @param base the list of the desk that it narrows; open where none
	 * @param filter that it has
	 * @param sort as the base where none
	 * @param version that was read, for a change
	 */
	record Draft(@Nullable String name, @Nullable String audience, @Nullable String team, @Nullable String base,
			@Nullable String filter, @Nullable String sort, @Nullable Integer version) {

		ViewPlan plan(List<TeamSummary> teams) {
			CaseView view = CaseView.of(text(this.base, "open")).orElseThrow(() -> choice("base", this.base));
			CaseView.Order order = (this.sort == null) ? view.order()
					: CaseView.Order.of(this.sort).orElseThrow(() -> choice("sort", this.sort));
			return new ViewPlan(text(this.name, ""), whom(),
					teams.stream()
						.filter((each) -> each.key().equals(this.team))
						.map(TeamSummary::id)
						.findFirst()
						.orElse(null),
					new CaseList(view, order, text(this.filter, "")));
		}

		private Audience whom() {
			return Arrays.stream(Audience.values())
				.filter((each) -> each.word().equals(text(this.audience, "personal").toLowerCase(Locale.ROOT)))
				.findFirst()
				.orElseThrow(() -> choice("audience", this.audience));
		}

		private static String text(@Nullable String text, String otherwise) {
			return (text != null) ? text.strip() : otherwise;
		}

		private static FieldFault choice(String field, @Nullable String value) {
			return new FieldFault(field, "cases.rules.refusal.choice", text(value, ""));
		}

	}

	/** A list of views. */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	record Page(List<ViewBody> items, @Nullable String next) {
	}

}
