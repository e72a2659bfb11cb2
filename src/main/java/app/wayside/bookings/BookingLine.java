package app.wayside.bookings;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A booking in one line.
 *
 * @param id of it
 * @param number by which people call it
 * @param state where it stands
 * @param ownerId whose it is
 * @param companyId for which he travels
 * @param title the trip in a few letters
 * @param traveller the first who travels, and how many more
 * @param departsAt when it begins, UTC
 * @param departsZone the zone where it begins
 * @param endsAt when it ends, UTC
 * @param bookedAt when it was booked, UTC
 * @param locator a record locator, if it has one
 * @param sortAt its place by departure
 */
public record BookingLine(UUID id, String number, BookingState state, UUID ownerId, @Nullable UUID companyId,
		String title, String traveller, @Nullable Instant departsAt, @Nullable String departsZone,
		@Nullable Instant endsAt, Instant bookedAt, @Nullable String locator, Instant sortAt) {
}
