/** Files of bookings for programs. */
@NullMarked
package app.wayside.bookings.imports.api;

import org.jspecify.annotations.NullMarked;
