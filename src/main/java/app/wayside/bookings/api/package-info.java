/** Bookings for programs. */
@NullMarked
package app.wayside.bookings.api;

import org.jspecify.annotations.NullMarked;
