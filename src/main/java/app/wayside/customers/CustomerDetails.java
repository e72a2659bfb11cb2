package app.wayside.customers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that is kept about a customer here.
 *
 * @param id whose it is
 * @param kind person or company
 * @param tier of care
 * @param initials one or two letters for the round mark
 * @param profile what staff may change
 * @param companyName the display name of his company
 * @param contacts the live contact points, preferred first
 * @param created when the profile was made
 * @param changed when it last changed
 * @param erased when it was erased, if it was
 * @param version to hand back with a change
 */
public record CustomerDetails(CustomerId id, Kind kind, Tier tier, String initials, Profile profile,
		@Nullable String companyName, List<Contact> contacts, Instant created, Instant changed,
		@Nullable Instant erased, int version) {

	/** Whether it is gone but for its id. */
	public boolean isErased() {
		return this.erased != null;
	}

	/** His name in the other script; empty where there is none. */
	public String otherName() {
		return this.profile.nativeName().equals(this.profile.displayName()) ? this.profile.latinName()
				: this.profile.nativeName();
	}

}
