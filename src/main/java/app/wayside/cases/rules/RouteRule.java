package app.wayside.cases.rules;

import java.util.Set;
import java.util.TreeSet;

import app.wayside.customers.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Which team gets which cases, and what whoever takes them must be able to do.
 *
 * @param cases that it is for
 * @param team key of the team
 * @param skills keys of the skills that are needed
 */
public record RouteRule(Cases cases, String team, Set<String> skills) implements Definition {

	/** The key of the route for cases that no other is for. */
	public static final String DEFAULT = "default";

	public RouteRule {
		team = Filled.text("team", team);
		skills = java.util.Collections.unmodifiableSet(new TreeSet<>(skills));
	}

	/**
	 * The cases that a route is for; a part that is left out fits all.
	 *
	 * @param process key of the process
	 * @param category key of a category, or of the group that it stands in
	 * @param language of the customer, such as {@code zh}
	 * @param tier of the customer
	 * @param level from which it is for; nought is for all
	 */
	public record Cases(@Nullable String process, @Nullable String category, @Nullable String language,
			@Nullable Tier tier, int level) {

		/** All cases. */
		public static final Cases ALL = new Cases(null, null, null, null, 0);

		public Cases {
			process = Filled.orNull(process);
			category = Filled.orNull(category);
			language = Filled.orNull(language);
			if (level < 0 || level > 9) {
				throw new RuleRefused("level", "route.level");
			}
		}

		/** The cases of a process. */
		public static Cases of(@Nullable String process, @Nullable String language) {
			return new Cases(process, null, language, null, 0);
		}

		/**
		 * More parts are more specific; of as many, the level weighs most, then the
		 * category, the process, the tier and the language.
		 */
		public int specificity() {
			int parts = given(this.process) + given(this.category) + given(this.language) + given(this.tier)
					+ (this.level > 0 ? 1 : 0);
			return parts * 64 + Math.min(this.level, 1) * 16 + given(this.category) * 8 + given(this.process) * 4
					+ given(this.tier) * 2 + given(this.language);
		}

		private static int given(@Nullable Object part) {
			return (part != null) ? 1 : 0;
		}

	}

}
