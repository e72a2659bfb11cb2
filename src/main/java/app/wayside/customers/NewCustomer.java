package app.wayside.customers;

import java.util.List;

/**
 * A customer to be.
 *
 * @param kind person or company
 * @param tier of care
 * @param profile what he is like
 * @param addresses where he is reached, as typed
 */
public record NewCustomer(Kind kind, Tier tier, Profile profile, List<Address> addresses) {

	/**
	 * An address as typed.
	 *
	 * @param kind of the address
	 * @param text not yet normalised
	 */
	public record Address(ContactKind kind, String text) {
	}

}
