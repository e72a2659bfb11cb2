package app.wayside.bookings;

import app.wayside.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who travels, exactly as the ticket names him.
 *
 * @param name as ticketed
 * @param type by age
 * @param customer whose profile that is, where we know
 */
public record Passenger(String name, Type type, @Nullable CustomerId customer) {

	/** By age, in the trade's letters. */
	public enum Type {

		/** Adult. */
		ADT,
		/** Child. */
		CHD,
		/** Infant. */
		INF

	}

}
