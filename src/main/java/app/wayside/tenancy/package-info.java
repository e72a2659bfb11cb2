/**
 * The wall between travel companies that share one Wayside: which tenant is being served,
 * and the database connection that shows the rows of that tenant and of no other.
 */
@ApplicationModule(displayName = "Tenancy", allowedDependencies = { "money", "time" })
@NullMarked
package app.wayside.tenancy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
