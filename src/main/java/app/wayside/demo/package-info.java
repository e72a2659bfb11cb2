/**
 * The demonstration: on its first start an empty Wayside becomes a travel company with
 * people, customers and ninety days of work, all of it made through the front doors.
 */
@ApplicationModule(displayName = "Demonstration",
		allowedDependencies = { "time", "tenancy", "identity", "identity :: signin", "files", "customers", "bookings",
				"conversations", "conversations :: mail", "cases", "cases :: goodwill", "cases :: learning",
				"cases :: rules", "cases :: sla", "quality", "workspace :: notices" })
@NullMarked
package app.wayside.demo;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
