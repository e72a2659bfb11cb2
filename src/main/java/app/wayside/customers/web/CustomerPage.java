package app.wayside.customers.web;

import java.util.List;

import app.wayside.customers.Contact;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerSlice;
import app.wayside.customers.Kind;
import app.wayside.customers.Merge;
import app.wayside.customers.Suggestion;
import app.wayside.customers.Timeline;
import app.wayside.web.Page;

/**
 * One customer.
 *
 * @param customer who
 * @param people who work there, for a company
 * @param doubles who may be the same
 * @param merges which profiles were joined
 * @param timeline the latest that happened
 */
public record CustomerPage(CustomerDetails customer, CustomerSlice people, List<Suggestion> doubles, List<Merge> merges,
		Timeline.Slice timeline) implements Page {

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
