package app.wayside.customers.web;

import app.wayside.customers.Contact;
import app.wayside.customers.CustomerId;
import app.wayside.web.Page;

/**
 * An address without its mask. Whoever has scripts sees only the address change.
 *
 * @param customer whose it is
 * @param contact the contact point
 */
public record RevealedPage(CustomerId customer, Contact contact) implements Page {

	@Override
	public String template() {
		return "customers/revealed";
	}

	@Override
	public String section() {
		return "customers";
	}

}
