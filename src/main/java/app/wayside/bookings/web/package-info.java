/** The screens of bookings: the list, one trip, and entering one by hand. */
@NullMarked
package app.wayside.bookings.web;

import org.jspecify.annotations.NullMarked;
