/**
 * The trip itself: who travels, what was booked from whom, when it leaves by the clocks
 * of the places, what was paid for it and to whom, and every number by which somebody
 * calls it. {@link app.wayside.bookings.Bookings} is the front door.
 */
@ApplicationModule(displayName = "Bookings",
		allowedDependencies = { "money", "time", "tenancy", "refusal", "identity", "web", "audit", "privacy",
				"customers" })
@NullMarked
package app.wayside.bookings;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
