package app.wayside.workspace.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import app.wayside.cases.CaseList;
import app.wayside.cases.CaseView;
import app.wayside.cases.views.View;
import org.jspecify.annotations.Nullable;

/**
 * The list from which the desk takes its cases.
 *
 * @param list before it is narrowed
 * @param saved the view that somebody made; none where it is one that everybody has
 */
public record Shelf(CaseList list, @Nullable View saved) {

	/** As addresses name it. */
	public String word() {
		return (this.saved != null) ? this.saved.id().toString() : this.list.view().word();
	}

	/** Whether a list that everybody has is this one. */
	public boolean is(CaseView view) {
		return this.saved == null && this.list.view() == view;
	}

	/** Whether a view that somebody made is this one. */
	public boolean is(View view) {
		return this.saved != null && this.saved.id().equals(view.id());
	}

	/** The query that keeps this list, narrowed by some words, in an address. */
	public String query(String words) {
		CaseView.Order usual = (this.saved != null) ? this.saved.list().order() : this.list.view().order();
		return "?view=" + word() + ((this.list.order() == usual) ? "" : "&sort=" + this.list.order().word())
				+ (words.isEmpty() ? "" : "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
	}

	/** The same in another order. */
	public Shelf sorted(CaseView.Order order) {
		return new Shelf(new CaseList(this.list.view(), order, this.list.filter()), this.saved);
	}

}
