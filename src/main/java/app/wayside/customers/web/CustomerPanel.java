package app.wayside.customers.web;

import app.wayside.customers.Contact;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerDetails;
import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * A customer beside his case.
 *
 * @param customer who
 */
public record CustomerPanel(CustomerDetails customer) implements Fragment {

	@Override
	public String template() {
		return "customers/panel";
	}

	/** The contact point of a kind to use; none where there is none. */
	public @Nullable Contact contact(ContactKind kind) {
		return this.customer.contacts().stream().filter((contact) -> contact.kind() == kind).findFirst().orElse(null);
	}

}
