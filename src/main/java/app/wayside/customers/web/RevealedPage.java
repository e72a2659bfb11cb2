package app.wayside.customers.web;

import app.wayside.customers.CustomerId;
import app.wayside.web.Page;

/**
 * A value without its mask. Whoever has scripts sees only the value change.
 *
 * @param customer whose it is
 * @param shown the address or number
 */
public record RevealedPage(CustomerId customer, String shown) implements Page {

	@Override
	public String template() {
		return "customers/revealed";
	}

	@Override
	public String section() {
		return "customers";
	}

}
