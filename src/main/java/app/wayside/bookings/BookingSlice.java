package app.wayside.bookings;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A page of bookings.
 *
 * @param items on it
 * @param next where the next page begins; none on the last
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record BookingSlice(List<BookingLine> items, @Nullable String next) {
}
