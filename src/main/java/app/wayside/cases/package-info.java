/**
 * What a customer wants settled, from the first message to his yes: judged, put under
 * clocks, routed, worked, resolved, confirmed or reopened one level higher.
 */
@ApplicationModule(displayName = "Cases",
		allowedDependencies = { "money", "time", "tenancy", "refusal", "identity", "web", "files", "audit", "approvals",
				"privacy", "customers", "bookings", "knowledge", "conversations" })
@NullMarked
package app.wayside.cases;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
