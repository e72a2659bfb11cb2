package app.wayside.customers.web;

import app.wayside.customers.CustomerId;
import app.wayside.customers.Timeline;
import app.wayside.web.Fragment;

/**
 * More of what happened with a customer.
 *
 * @param customer with whom
 * @param slice what comes next
 */
public record TimelineRows(CustomerId customer, Timeline.Slice slice) implements Fragment {

	@Override
	public String template() {
		return "customers/timeline";
	}

}
