/**
 * Four eyes: somebody asks, somebody else decides within his limit, and what nobody
 * decides in time rises a level. Each request carries its evidence, so that the decision
 * needs no search.
 */
@ApplicationModule(displayName = "Approvals", allowedDependencies = { "tenancy", "refusal", "identity", "web" })
@NullMarked
package app.wayside.approvals;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
