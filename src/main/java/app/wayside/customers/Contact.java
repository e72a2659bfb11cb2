package app.wayside.customers;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A contact point of a customer.
 *
 * @param id of the contact point
 * @param kind of the address
 * @param address normalised
 * @param preferred whether it is the one to use
 * @param verifiedAt when it was last proven to be his
 * @param bouncedAt when mail last came back from it
 */
public record Contact(ContactId id, ContactKind kind, String address, boolean preferred, @Nullable Instant verifiedAt,
		@Nullable Instant bouncedAt) {

	Contact afterOthers() {
		return new Contact(this.id, this.kind, this.address, false, this.verifiedAt, this.bouncedAt);
	}

	/** The address with its middle hidden. */
	public String masked() {
		return this.kind.masked(this.address);
	}

}
