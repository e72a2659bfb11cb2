package app.wayside.bookings;

/**
 * A booking, whole.
 *
 * @param id of it
 * @param number by which people call it: {@code B-2026-000001}
 * @param state where it stands
 * @param content all that it holds
 * @param version grows with each change
 */
public record Booking(BookingId id, String number, BookingState state, BookingContent content, int version) {
}
