package app.wayside.customers.web;

import java.time.Instant;
import java.util.List;

import app.wayside.customers.Contact;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerSlice;
import app.wayside.customers.Kind;
import app.wayside.customers.Merge;
import app.wayside.customers.Suggestion;
import app.wayside.customers.Timeline;
import app.wayside.customers.Verifications;
import app.wayside.web.Page;

/**
 * One customer.
 *
 * @param customer who
 * @param people who work there, for a company
 * @param doubles who may be the same, or is
 * @param traveller how he travels, and what he agreed to
 * @param timeline the latest that happened
 */
public record CustomerPage(CustomerDetails customer, CustomerSlice people, Doubles doubles, TravellerView traveller,
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

	/** Whether an address was not confirmed for so long that it should be asked about. */
	public boolean isStale(Contact contact, Instant now) {
		Instant verified = contact.verifiedAt();
		return contact.kind() == ContactKind.EMAIL && contact.bouncedAt() == null
				&& (verified == null || verified.isBefore(now.minus(Verifications.FRESH)));
	}

	/**
	 * Who may be the same as a customer, and who is.
	 *
	 * @param suggested who may be
	 * @param merges who is
	 */
	public record Doubles(List<Suggestion> suggested, List<Merge> merges) {
	}

}
