package app.wayside.customers;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Two profiles shall be one.
 *
 * @param survivor whose profile stays
 * @param other whose profile is taken in
 * @param chosen the fields that are taken from the other
 * @param versions of both that were looked at
 */
public record MergeRequest(CustomerId survivor, CustomerId other, Set<CustomerField> chosen, Versions versions) {

	/**
	 * The versions of both profiles.
	 *
	 * @param survivor of the one that stays
	 * @param other of the one that is taken in; none where the caller did not look at it
	 */
	public record Versions(int survivor, @Nullable Integer other) {
	}

}
