package app.wayside.cases.trips;

import java.util.List;

import app.wayside.bookings.Booking;
import app.wayside.bookings.Bookings;

/**
 * The trips of a case.
 *
 * @param linked those it is about, whole
 * @param strangers those that its words name and that whoever wrote has nothing to do
 * with; no more than their numbers
 */
public record CaseTrips(List<Booking> linked, List<Bookings.Known> strangers) {
}
