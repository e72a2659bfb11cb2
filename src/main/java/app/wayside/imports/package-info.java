/**
 * Cases from other desks: what Zendesk, Freshdesk, OTRS or a table hands out is read,
 * tried without changing anything, taken in behind the scenes in small steps, and can be
 * taken back as long as nobody has touched it. Nothing of it is ever sent to anybody.
 */
@ApplicationModule(displayName = "Imports",
		allowedDependencies = { "tenancy", "refusal", "identity", "web", "files", "customers", "conversations", "cases",
				"cases :: sla" })
@NullMarked
package app.wayside.imports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
