package app.wayside.cases.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.identity.FieldFault;

/** What fields must hold before they are kept. */
final class CatalogueChecks {

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_TEXT = 1_000;

	private static final int MOST_EXAMPLES = 60;

	/** A quarter of a year: whoever bears a longer outage does not need the process. */
	private static final int LONGEST_OUTAGE = 90 * 24 * 60;

	private CatalogueChecks() {
	}

	static ProcessTerms checked(ProcessTerms terms) {
		ProcessTerms checked = new ProcessTerms(name(terms.name()), terms.shortName().stripped(),
				text(terms.description()), terms.impact(), terms.rtoMinutes(), terms.mtdMinutes());
		fits(checked.shortName().en(), "shortName", LONGEST_NAME);
		fits(checked.shortName().zh(), "nativeShortName", LONGEST_NAME);
		if (checked.rtoMinutes() < 1 || checked.rtoMinutes() > LONGEST_OUTAGE) {
			throw new FieldFault("rto", "cases.refusal.outage");
		}
		if (checked.mtdMinutes() < checked.rtoMinutes() || checked.mtdMinutes() > LONGEST_OUTAGE) {
			throw new FieldFault("mtd", "cases.refusal.mtd-below-rto");
		}
		return checked;
	}

	static CategoryTerms checked(CategoryTerms terms) {
		List<String> examples = terms.examples()
			.stream()
			.map(String::strip)
			.filter((example) -> !example.isEmpty())
			.distinct()
			.toList();
		if (examples.size() > MOST_EXAMPLES) {
			throw new FieldFault("examples", "cases.refusal.too-many-examples", MOST_EXAMPLES);
		}
		examples.forEach((example) -> fits(example, "examples", LONGEST_TEXT));
		return new CategoryTerms(name(terms.name()), text(terms.description()), examples);
	}

	private static Words name(Words names) {
		Words stripped = names.stripped();
		filled(stripped.en(), "name");
		filled(stripped.zh(), "nativeName");
		return stripped;
	}

	private static void filled(String text, String field) {
		if (text.isEmpty()) {
			throw new FieldFault(field, "cases.refusal.empty");
		}
		fits(text, field, LONGEST_NAME);
	}

	private static Words text(Words names) {
		Words stripped = names.stripped();
		fits(stripped.en(), "description", LONGEST_TEXT);
		fits(stripped.zh(), "nativeDescription", LONGEST_TEXT);
		return stripped;
	}

	private static void fits(String text, String field, int longest) {
		if (text.length() > longest) {
			throw new FieldFault(field, "cases.refusal.too-long", longest);
		}
	}

	/** A key that no other category has. */
	static String key(String process, Words name, List<Category> taken) {
		Set<String> keys = taken.stream().map(Category::key).collect(Collectors.toSet());
		String word = name.en().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		String wanted = process + "." + (word.isEmpty() ? "category" : word);
		String key = wanted;
		for (int count = 2; keys.contains(key); count++) {
			key = wanted + "-" + count;
		}
		return key;
	}

}
