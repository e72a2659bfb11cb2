package app.wayside.customers.api;

import java.time.Instant;
import java.util.UUID;

import app.wayside.customers.Contact;
import app.wayside.customers.ContactKind;
import org.jspecify.annotations.Nullable;

/**
 * A contact point as programs see it. Addresses other than mail are masked: whoever needs
 * the whole asks for it with a reason.
 *
 * @param id of the contact point
 * @param kind of the address
 * @param address whole or masked
 * @param preferred whether it is the one to use
 * @param verifiedAt UTC
 * @param bouncedAt UTC
 */
record ContactBody(UUID id, ContactKind kind, String address, boolean preferred, @Nullable Instant verifiedAt,
		@Nullable Instant bouncedAt) {

	static ContactBody of(Contact contact) {
		return new ContactBody(contact.id().value(), contact.kind(),
				contact.kind().isOpen() ? contact.address() : contact.masked(), contact.preferred(),
				contact.verifiedAt(), contact.bouncedAt());
	}

}
