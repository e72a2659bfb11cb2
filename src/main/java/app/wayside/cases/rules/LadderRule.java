package app.wayside.cases.rules;

import java.util.List;

/**
 * Who is told, and what is done, while a clock runs out and after. Its key is that of the
 * process; under {@link PolicyRule#ANY} it speaks for all that have none of their own.
 *
 * @param steps from the first to the last
 */
public record LadderRule(List<Step> steps) implements Definition {

	/** The moment at which a clock runs out, in percent of its time. */
	public static final int BREACH = 100;

	private static final int LATEST = 1000;

	public LadderRule {
		steps = List.copyOf(steps);
		if (steps.isEmpty()) {
			throw new RuleRefused("when.1", "ladder.no-steps");
		}
		int last = 0;
		for (int i = 0; i < steps.size(); i++) {
			int when = steps.get(i).when();
			if (when <= last || when > LATEST) {
				throw new RuleRefused("when." + (i + 1), "ladder.order", last, LATEST);
			}
			last = when;
		}
	}

	/**
	 * A step of a ladder.
	 *
	 * @param when at how many percent of the promised working time; 100 is its end
	 * @param tell who hears of it
	 * @param then what is done
	 */
	public record Step(int when, Tell tell, Then then) {
	}

	/**
	 * Who hears that a clock runs out. Where there is nobody such, the next in line does.
	 */
	public enum Tell {

		/** Whoever has the case; where nobody has it, his team. */
		AGENT,
		/** Everybody of the team. */
		TEAM,
		/** Those who lead the team. */
		TEAM_LEAD,
		/** Those who may supervise cases and are at work. */
		DUTY_MANAGER,
		/** Those who lead in a crisis. */
		CRISIS_LEAD

	}

	/** What is done beside telling. */
	public enum Then {

		/** Nothing else. */
		NOTIFY,
		/** Where nobody has it, somebody of the team who has room gets it. */
		OFFER_TO_TEAM,
		/** It goes up a level, and stays with whoever has it. */
		RAISE_LEVEL,
		/** It goes up a level, and to somebody else who has room. */
		REASSIGN

	}

}
