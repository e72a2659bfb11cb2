package app.wayside.workspace.desk;

import java.util.List;
import java.util.Map;

import app.wayside.cases.CaseView;
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
	 * @param view which list
	 * @param words that were looked for
	 * @param counts of each view
	 * @param rows the cases
	 * @param next from where the next page goes on; none where this is the last
	 */
	public record Listing(CaseView view, String words, Map<CaseView, Integer> counts, List<DeskRow> rows,
			@Nullable String next) {

		/** The query that keeps this list in an address. */
		public String query() {
			return "?view=" + this.view.word() + (this.words.isEmpty() ? ""
					: "&q=" + java.net.URLEncoder.encode(this.words, java.nio.charset.StandardCharsets.UTF_8));
		}
	}

}
