package app.wayside.bookings;

import java.time.Instant;

import app.wayside.customers.CustomerId;
import org.jspecify.annotations.Nullable;

/**
 * Which bookings are wanted. What is not said narrows nothing.
 *
 * @param reference any number by which it is called
 * @param customer who has to do with it, in any role
 * @param state where it stands
 * @param supplier code of somebody who provides something
 * @param from departing at that moment or later
 * @param to departing before that moment
 * @param order by what it is sorted
 */
public record BookingFilter(@Nullable String reference, @Nullable CustomerId customer, @Nullable BookingState state,
		@Nullable String supplier, @Nullable Instant from, @Nullable Instant to, Order order) {

	/** All of them, the next to leave first. */
	public static final BookingFilter ALL = new BookingFilter(null, null, null, null, null, null, Order.DEPARTURE);

	/** By what a list is sorted, and so paged. */
	public enum Order {

		/** The next to leave first; what has no moment comes last. */
		DEPARTURE,
		/** The latest number first. */
		NUMBER

	}

	/** Those that a customer has to do with, the latest first. */
	public static BookingFilter of(CustomerId customer) {
		return new BookingFilter(null, customer, null, null, null, null, Order.NUMBER);
	}

	/** Those that are called so. */
	public static BookingFilter called(String reference) {
		return new BookingFilter(reference, null, null, null, null, null, Order.NUMBER);
	}

}
