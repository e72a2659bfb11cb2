/**
 * The people and companies that travel with us, one profile for each whatever the
 * channel: their names in both scripts, where they can be reached, their language, tier
 * and company. Whoever writes in is met here first;
 * {@link app.wayside.customers.Customers} is the front door.
 */
@ApplicationModule(displayName = "Customers",
		allowedDependencies = { "tenancy", "refusal", "identity", "web", "audit", "privacy" })
@NullMarked
package app.wayside.customers;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
