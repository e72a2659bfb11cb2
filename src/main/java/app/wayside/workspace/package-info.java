/**
 * The frame in which staff work: the desk, the wall, settings. It composes panels of all
 * modules.
 */
@ApplicationModule(displayName = "Workspace",
		allowedDependencies = { "tenancy", "identity", "identity :: signin", "web", "files", "audit", "dispatch",
				"approvals", "customers", "bookings", "conversations", "cases", "cases :: automation", "cases :: sla",
				"cases :: filter", "cases :: views" })
@NullMarked
package app.wayside.workspace;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
