package app.wayside.knowledge;

import java.util.Arrays;
import java.util.Locale;

/** The letters that Wayside writes to customers by itself. The names are stored. */
public enum LetterKind {

	/** At once, when a case opens. */
	RECEIPT,
	/** When an agent records the solution. */
	CLOSURE_REQUEST,
	/** Before silence closes the case. */
	CLOSURE_REMINDER,
	/** When a case closes. */
	CLOSED,
	/** When the customer says no or appeals. */
	REOPENED,
	/** Some hours after closing, once. */
	SURVEY;

	/** As addresses and files write it: {@code closure-request}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static LetterKind of(String word) {
		return Arrays.stream(values())
			.filter((kind) -> kind.word().equals(word))
			.findFirst()
			.orElseThrow(LetterNotFound::new);
	}

}
