package app.wayside.customers.web;

import app.wayside.customers.SuggestionSlice;
import app.wayside.web.Fragment;

/**
 * More of the customers that may be one.
 *
 * @param slice who comes next
 */
public record DuplicateRows(SuggestionSlice slice) implements Fragment {

	@Override
	public String template() {
		return "customers/duplicaterows";
	}

	/** The address of what comes after. */
	public static String next(SuggestionSlice slice) {
		return DuplicatesPage.next(slice);
	}

}
