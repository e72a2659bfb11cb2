package app.wayside.customers.web;

import java.util.List;

import app.wayside.customers.Contact;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerSlice;
import app.wayside.customers.Kind;
import app.wayside.web.Page;

/**
 * One customer.
 *
 * @param customer who
 * @param people who work there, for a company
 */
public record CustomerPage(CustomerDetails customer, CustomerSlice people) implements Page {

	@Override
	public String template() {
		return "customers/customer";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** Whether it is a company. */
	public boolean isCompany() {
		return this.customer.kind() == Kind.COMPANY;
	}

	/** The contact points of a kind. */
	public List<Contact> contacts(ContactKind kind) {
		return this.customer.contacts().stream().filter((contact) -> contact.kind() == kind).toList();
	}

}
