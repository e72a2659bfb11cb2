/**
 * Bookings from other systems: what a reservation system hands out is read by a reader of
 * its own kind into one neutral record, checked as anything that is entered is, and taken
 * once; what does not foot or belongs to nobody waits aside with its reason.
 */
@NullMarked
package app.wayside.bookings.imports;

import org.jspecify.annotations.NullMarked;
