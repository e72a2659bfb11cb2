package app.wayside.cases.rules.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import app.wayside.cases.rules.PlaybookRule;
import app.wayside.cases.rules.PlaybookRule.Branch;
import app.wayside.cases.rules.PlaybookRule.Kind;
import app.wayside.cases.rules.PlaybookRule.Need;
import app.wayside.cases.rules.PlaybookRule.Option;
import app.wayside.cases.rules.PlaybookRule.Step;
import app.wayside.cases.rules.RuleRefused;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a playbook, a row of fields for each. What is written in one row is
 * refused beside that row.
 */
public final class StepRows {

	/** A step that nobody has written yet. */
	public static final Row BLANK = new Row("", Need.MUST, Kind.TICK, "", "", List.of(), "");

	private static final int MOST = 60;

	/** For so many more there is room in a row. */
	private static final int ROOM = 2;

	private StepRows() {
	}

	/**
	 * A row, as it is shown.
	 *
	 * @param key of the step; empty where it is made from the name
	 * @param need whether a case is solved without it
	 * @param kind how it is done
	 * @param name in English
	 * @param nativeName in Chinese
	 * @param options of a choice
	 * @param branch on which it hangs, as {@code step=option}; empty where on none
	 */
	public record Row(String key, Need need, Kind kind, String name, String nativeName, List<Option> options,
			String branch) {

		static Row of(Step step) {
			Branch branch = step.branch();
			return new Row(step.key(), step.need(), step.kind(), step.name(), step.nativeName(), step.options(),
					(branch != null) ? branch.toString() : "");
		}

		/** How many options there is room for. */
		public int room() {
			return Math.max(this.options.size() + ROOM, ROOM * 2);
		}

		/** What stands in the place of an option; none where it is free. */
		public @Nullable Option option(int place) {
			return (place < this.options.size()) ? this.options.get(place) : null;
		}

	}

	/** The rows of a playbook; a blank one where there is none yet. */
	public static List<Row> of(@Nullable PlaybookRule playbook) {
		return (playbook != null) ? playbook.steps().stream().map(Row::of).toList() : List.of(BLANK);
	}

	/** On what the steps of a playbook can hang. */
	public static List<String> branches(List<Row> rows) {
		return rows.stream()
			.flatMap((row) -> row.options().stream().map((option) -> row.key() + "=" + option.key()))
			.toList();
	}

	static List<Step> read(SentForm sent) {
		return IntStream.range(0, MOST)
			.mapToObj((place) -> "steps[" + place + "].")
			.filter((at) -> sent.has(at + "kind"))
			.map((at) -> step(at, sent))
			.toList();
	}

	private static Step step(String at, SentForm sent) {
		String name = sent.text(at + "name");
		if (name.isEmpty() || name.length() > 200) {
			throw new RuleRefused(at + "name", "filled", 200);
		}
		Kind kind = sent.choice(at + "kind", Kind.class);
		List<Option> options = (kind == Kind.CHOICE) ? options(at, sent) : List.of();
		if (kind == Kind.CHOICE && options.size() < 2) {
			throw new RuleRefused(at + "options[0].name", "playbook.options", name);
		}
		return new Step(key(at + "key", sent.text(at + "key"), name), sent.choice(at + "need", Need.class), kind, name,
				sent.text(at + "nativeName"), options, branch(at + "branch", sent.text(at + "branch")));
	}

	private static List<Option> options(String at, SentForm sent) {
		List<Option> options = new ArrayList<>();
		for (int place = 0; sent.has(at + "options[" + place + "].name"); place++) {
			String in = at + "options[" + place + "].";
			String name = sent.text(in + "name");
			if (!name.isEmpty()) {
				options
					.add(new Option(key(in + "key", sent.text(in + "key"), name), name, sent.text(in + "nativeName")));
			}
		}
		return options;
	}

	private static @Nullable Branch branch(String field, String text) {
		if (text.isEmpty()) {
			return null;
		}
		String[] parts = text.split("=", 2);
		if (parts.length < 2) {
			throw new RuleRefused(field, "choice");
		}
		return new Branch(parts[0].strip(), parts[1].strip());
	}

	/** What was typed, or the first words of the name. */
	private static String key(String field, String typed, String name) {
		String key = typed.isEmpty() ? fromWords(name) : typed;
		if (!key.matches("[a-z0-9]+([.-][a-z0-9]+)*") || key.length() > 60) {
			throw new RuleRefused(field, "key");
		}
		return key;
	}

	private static String fromWords(String name) {
		String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return (words.length() > 30) ? words.substring(0, 30).replaceAll("-[^-]*$", "") : words;
	}

}
