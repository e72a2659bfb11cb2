package app.wayside.cases.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is to be done on cases of a kind, step by step.
 *
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param process key of the process whose cases it is for; none for all
 * @param category key of the category whose cases it is for; none for all
 * @param steps in their order
 */
public record PlaybookRule(String name, String nativeName, @Nullable String process, @Nullable String category,
		List<Step> steps) implements Definition {

	private static final int MOST = 40;

	public PlaybookRule {
		name = Filled.text("name", name);
		nativeName = Filled.textOrNone("nativeName", nativeName);
		process = Filled.orNull(process);
		category = Filled.orNull(category);
		steps = List.copyOf(steps);
		if (steps.isEmpty() || steps.size() > MOST) {
			throw new RuleRefused("steps", "playbook.steps", MOST);
		}
		if (process == null && category == null) {
			throw new RuleRefused("process", "playbook.for-nothing");
		}
		checkOrder(steps);
	}

	// A branch hangs on a choice that stands before it.
	private static void checkOrder(List<Step> steps) {
		Set<String> keys = new HashSet<>();
		Set<String> options = new HashSet<>();
		for (Step step : steps) {
			if (!keys.add(step.key())) {
				throw new RuleRefused("steps", "playbook.twice", step.key());
			}
			Branch branch = step.branch();
			if (branch != null && !options.contains(branch.toString())) {
				throw new RuleRefused("steps", "playbook.branch", step.key(), branch.toString());
			}
			step.options().forEach((option) -> options.add(new Branch(step.key(), option.key()).toString()));
		}
	}

	/** In the reader's language. */
	public String nameIn(Locale reader) {
		return Filled.nameIn(reader, this.name, this.nativeName);
	}

	/** Whether it is for cases of a process and a category. */
	public boolean fits(@Nullable String caseProcess, @Nullable String caseCategory) {
		return (this.process == null || this.process.equals(caseProcess))
				&& (this.category == null || this.category.equals(caseCategory));
	}

	/** How a step is done. The names are stored. */
	public enum Kind {

		/** It is ticked. */
		TICK,
		/** Something is written down. */
		TEXT,
		/** One of several is chosen, which may open steps of its own. */
		CHOICE;

		/** As administrators write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/** Whether a case is solved without a step. The names are stored. */
	public enum Need {

		/** It is not. */
		MUST,
		/** It may be. */
		MAY;

		/** As administrators write it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * One step.
	 *
	 * @param key by which it is kept; never changes
	 * @param need whether a case is solved without it
	 * @param kind how it is done
	 * @param name in English
	 * @param nativeName in Chinese; may be empty
	 * @param options of a choice
	 * @param branch on which it hangs; none where it is always to be done
	 */
	public record Step(String key, Need need, Kind kind, String name, String nativeName, List<Option> options,
			@Nullable Branch branch) {

		public Step {
			key = Filled.key(key);
			name = Filled.text("steps", name);
			nativeName = Filled.textOrNone("steps", nativeName);
			options = (options != null) ? List.copyOf(options) : List.of();
			if ((kind == Kind.CHOICE) != (options.size() > 1)) {
				throw new RuleRefused("steps", "playbook.options", key);
			}
		}

		/** In the reader's language. */
		public String nameIn(Locale reader) {
			return Filled.nameIn(reader, this.name, this.nativeName);
		}

		/** Whether a case is not solved without it. */
		public boolean required() {
			return this.need == Need.MUST;
		}

	}

	/**
	 * Something to choose.
	 *
	 * @param key by which it is kept
	 * @param name in English
	 * @param nativeName in Chinese; may be empty
	 */
	public record Option(String key, String name, String nativeName) {

		public Option {
			key = Filled.key(key);
			name = Filled.text("steps", name);
			nativeName = Filled.textOrNone("steps", nativeName);
		}

		/** In the reader's language. */
		public String nameIn(Locale reader) {
			return Filled.nameIn(reader, this.name, this.nativeName);
		}

	}

	/**
	 * What opens a step.
	 *
	 * @param step a choice
	 * @param option that was chosen in it
	 */
	public record Branch(String step, String option) {

		@Override
		public String toString() {
			return this.step + "=" + this.option;
		}

	}

}
