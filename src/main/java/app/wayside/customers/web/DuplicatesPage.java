package app.wayside.customers.web;

import app.wayside.customers.SuggestionSlice;
import app.wayside.web.Page;

/**
 * Customers that may be one.
 *
 * @param slice who is on this page of the list
 * @param view which list it is
 */
public record DuplicatesPage(SuggestionSlice slice, View view) implements Page {

	/** Which pairs are listed. */
	public enum View {

		/** What is to be looked at. */
		OPEN,
		/** What somebody told apart. */
		APART

	}

	@Override
	public String template() {
		return "customers/duplicates";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** Whether it lists what was told apart. */
	public boolean isApart() {
		return this.view == View.APART;
	}

	static String next(SuggestionSlice slice) {
		SuggestionSlice.Place next = slice.next();
		return (next != null) ? "/customers/duplicates?after=" + next.text() : "";
	}

}
