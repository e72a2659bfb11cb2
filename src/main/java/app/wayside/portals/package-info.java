/**
 * What people outside see: the customer's page of a case, opened by a signed link, and
 * his survey.
 */
@ApplicationModule(displayName = "Portals",
		allowedDependencies = { "tenancy", "refusal", "identity", "web", "files", "customers", "conversations", "cases",
				"cases :: sla", "cases :: complaints", "quality" })
@NullMarked
package app.wayside.portals;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
