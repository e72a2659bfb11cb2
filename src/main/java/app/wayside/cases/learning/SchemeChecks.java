package app.wayside.cases.learning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import app.wayside.cases.triage.Label;
import app.wayside.cases.triage.Scheme;
import app.wayside.identity.FieldFault;

/** What schemes, corrections and texts must hold before they are taken. */
final class SchemeChecks {

	/** Rows of one request. */
	static final int MOST_ROWS = 5_000;

	/** Schemes of a tenant's own. */
	static final int MOST_SCHEMES = 50;

	private static final int MOST_LABELS = 200;

	private static final int MOST_EXAMPLES = 200;

	private static final int LONGEST_KEY = 100;

	private static final int LONGEST_DESCRIPTION = 2_000;

	private static final int LONGEST_EXAMPLE = 2_000;

	private static final int LONGEST_TEXT = 100_000;

	private static final double MOST_CARE = 20;

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

	private SchemeChecks() {
	}

	private static String name(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new FieldFault("name", "cases.refusal.scheme-name");
		}
		return name;
	}

	static Scheme checked(String name, List<Label> wanted) {
		String checked = name(name);
		List<Label> labels = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		if (wanted.size() < 2 || wanted.size() > MOST_LABELS) {
			throw new FieldFault("labels", "cases.refusal.scheme-labels", MOST_LABELS);
		}
		for (int i = 0; i < wanted.size(); i++) {
			Label label = label(wanted.get(i), "labels[" + i + "].");
			if (!keys.add(label.key())) {
				throw new FieldFault("labels[" + i + "].key", "cases.refusal.label-twice", label.key());
			}
			labels.add(label);
		}
		return new Scheme(checked, labels);
	}

	private static Label label(Label label, String field) {
		String key = label.key().strip();
		fits(key, field + "key", LONGEST_KEY);
		String description = label.description().strip();
		fits(description, field + "description", LONGEST_DESCRIPTION);
		List<String> examples = label.examples()
			.stream()
			.map(String::strip)
			.filter((example) -> !example.isEmpty())
			.distinct()
			.toList();
		if (examples.size() > MOST_EXAMPLES) {
			throw new FieldFault(field + "examples", "cases.refusal.too-many-examples", MOST_EXAMPLES);
		}
		examples.forEach((example) -> fits(example, field + "examples", LONGEST_EXAMPLE));
		if (label.care() > MOST_CARE || label.care() < 1 / MOST_CARE) {
			throw new FieldFault(field + "care", "cases.refusal.care", MOST_CARE);
		}
		return new Label(key, description, examples, label.care());
	}

	/** As many rows as one request may hold, and at least one. */
	static void rows(int count) {
		if (count == 0) {
			throw new FieldFault("items", "cases.refusal.empty");
		}
		if (count > MOST_ROWS) {
			throw new FieldFault("items", "cases.refusal.too-many-rows", MOST_ROWS);
		}
	}

	static void text(String text, String field) {
		fits(text, field, LONGEST_TEXT);
	}

	private static void fits(String text, String field, int longest) {
		if (text.length() > longest) {
			throw new FieldFault(field, "cases.refusal.too-long", longest);
		}
	}

}
