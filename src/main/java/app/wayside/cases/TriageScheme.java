package app.wayside.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What triage says of a case, each by labels of its own. */
public enum TriageScheme {

	/** One of the tenant's processes. */
	PROCESS,
	/** A category of the process. */
	CATEGORY,
	/** {@code urgent}, {@code normal} or {@code low}. */
	URGENCY,
	/** {@code positive}, {@code neutral}, {@code negative} or {@code angry}. */
	SENTIMENT,
	/** {@code complaint} or {@code request}. */
	COMPLAINT,
	/** {@code low}, {@code medium}, {@code high} or {@code critical}; by a rule. */
	SEVERITY,
	/** A language tag; by the script and the words. */
	LANGUAGE;

	/** As addresses, stored rows and message keys write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The scheme with a word. */
	public static Optional<TriageScheme> of(String word) {
		return Arrays.stream(values()).filter((scheme) -> scheme.word().equals(word)).findFirst();
	}

}
