package app.wayside.cases.rules;

import java.util.Arrays;
import java.util.Optional;

/** What a rule is about. The names are stored. */
public enum RuleKind {

	/** When people work. */
	CALENDAR("calendars", CalendarRule.class),
	/** By when a case of a process is answered and solved. */
	CLOCK_POLICY("policies", PolicyRule.class),
	/** Who is told, and what is done, while a clock runs out. */
	LADDER("ladders", LadderRule.class),
	/** Which team gets which case. */
	ROUTE("routes", RouteRule.class),
	/** How much sooner a customer of a tier is served. */
	TIERS("tiers", TierRule.class),
	/** Which clocks stand still while a case waits for somebody. */
	WAITING("waiting", WaitingRule.class),
	/** What can be done about a case in the end. */
	SOLUTION("solutions", SolutionRule.class),
	/** Why it can have come to a case. */
	ROOT_CAUSE("causes", CauseRule.class),
	/** What is to be done on cases, step by step. */
	PLAYBOOK("playbooks", PlaybookRule.class),
	/** How much goodwill is given without asking. */
	GOODWILL("goodwill-limits", GoodwillRule.class);

	private final String plural;

	private final Class<? extends Definition> definition;

	RuleKind(String plural, Class<? extends Definition> definition) {
		this.plural = plural;
		this.definition = definition;
	}

	/** As addresses name all rules of the kind: {@code calendars}. */
	public String plural() {
		return this.plural;
	}

	/** Whether rules of the kind decide about cases, so that one can be tried on them. */
	public boolean decides() {
		return !ends() && this != PLAYBOOK && this != GOODWILL;
	}

	/** Whether rules of the kind are what cases end with. */
	public boolean ends() {
		return Ending.class.isAssignableFrom(this.definition);
	}

	Class<? extends Definition> definition() {
		return this.definition;
	}

	/** The kind that addresses name so. */
	public static Optional<RuleKind> named(String plural) {
		return Arrays.stream(values()).filter((kind) -> kind.plural.equals(plural)).findFirst();
	}

	static RuleKind of(Definition definition) {
		return Arrays.stream(values())
			.filter((kind) -> kind.definition.isInstance(definition))
			.findFirst()
			.orElseThrow();
	}

}
