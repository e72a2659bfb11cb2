package app.wayside.workspace.desk;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import app.wayside.cases.CaseLists;
import app.wayside.cases.filter.FilterFault;
import app.wayside.cases.views.View;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The desk.
 *
 * @param list what is to be done
 * @param open the case that is open, if any
 * @param cursor from where live updates follow
 */
public record DeskPage(Listing list, @Nullable OpenCase open, String cursor) implements Page {

	@Override
	public String template() {
		return "workspace/desk/desk";
	}

	@Override
	public String section() {
		return "inbox";
	}

	/**
	 * A page of a list of cases.
	 *
	 * @param shelf which list
	 * @param narrowing what it is narrowed by
	 * @param choices what else can be looked at; none where only rows are wanted
	 * @param rows the cases
	 * @param next from where the next page goes on; none where this is the last
	 */
	public record Listing(Shelf shelf, Narrowing narrowing, @Nullable Choices choices, List<DeskRow> rows,
			@Nullable String next) {

		/** What it is narrowed by, as it was typed. */
		public String words() {
			return this.narrowing.text();
		}

		/**
		 * In whose hands the cases are that it can show; empty where it may be anybody.
		 */
		public String hands() {
			return (this.choices == null || this.shelf.saved() != null) ? ""
					: this.choices.overview()
						.hands(this.shelf.list().view())
						.stream()
						.map(UUID::toString)
						.collect(Collectors.joining(" "));
		}

		/** The query that keeps this list in an address. */
		public String query() {
			return this.shelf.query(words());
		}

	}

	/**
	 * What narrows a list.
	 *
	 * @param text as it was typed
	 * @param chips its terms
	 * @param faults what was not understood
	 */
	public record Narrowing(String text, List<FilterChip> chips, List<FilterFault> faults) {

		/** What was not understood first; none where all was. */
		public @Nullable FilterFault fault() {
			return this.faults.isEmpty() ? null : this.faults.getFirst();
		}

		/** The text before, in, and after the first fault. */
		public List<String> around() {
			FilterFault fault = fault();
			if (fault == null) {
				return List.of(this.text, "", "");
			}
			int end = Math.min(fault.at() + fault.length(), this.text.length());
			return List.of(this.text.substring(0, fault.at()), this.text.substring(fault.at(), end),
					this.text.substring(end));
		}

	}

	/**
	 * The lists to choose from.
	 *
	 * @param overview of the lists that everybody has
	 * @param saved the views that people made
	 */
	public record Choices(CaseLists.Overview overview, List<View> saved) {

	}

}
