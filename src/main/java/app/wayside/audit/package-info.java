/**
 * The one event log. Every domain event is stored in the transaction that caused it; a
 * sealer chains the committed rows, so that a later change of any of them is found.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = { "tenancy", "identity", "web" })
@NullMarked
package app.wayside.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
