package app.wayside.cases.rules;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which a case can end, or one of the reasons why it had come to it.
 * Its key is the code that closed cases keep.
 */
public sealed interface Ending extends Definition permits SolutionRule, CauseRule {

	/** In English. */
	String name();

	/** In Chinese; may be empty. */
	String nativeName();

	/** Key of the process whose cases may end so; none for all. */
	@Nullable String process();

	/** Its place in the list, the smaller the earlier. */
	int position();

	/** The whole name in the reader's language. */
	String nameIn(Locale reader);

	/** Whether cases of a process may end so. */
	default boolean fits(@Nullable String process) {
		return process() == null || process().equals(process);
	}

}
