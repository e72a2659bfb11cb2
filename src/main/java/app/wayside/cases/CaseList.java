package app.wayside.cases;

/**
 * Which cases are wanted, and in which order.
 *
 * @param view the list that they are taken from
 * @param order by what they are sorted
 * @param filter what is asked of them, as {@link CaseFilters} reads it
 */
public record CaseList(CaseView view, CaseView.Order order, String filter) {

	/** The same, narrowed further. */
	public CaseList narrowed(String further) {
		return new CaseList(this.view, this.order, (this.filter + " " + further).strip());
	}

	/** What is over has no clocks to sort by. */
	CaseView.Order sorted() {
		return (this.order == CaseView.Order.DUE && !this.view.live()) ? CaseView.Order.RECENT : this.order;
	}

}
