package app.wayside.customers.web;

import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerSlice;
import app.wayside.web.Fragment;

/**
 * More of the list of customers.
 *
 * @param filter which are wanted
 * @param slice who comes next
 */
public record CustomerRows(CustomerFilter filter, CustomerSlice slice) implements Fragment {

	@Override
	public String template() {
		return "customers/rows";
	}

	/** The address of what comes after. */
	public String next() {
		return CustomersPage.href(this.filter, this.slice.next());
	}

}
