/**
 * The doors for programs that lead through several modules, and what holds for every such
 * door: lists with cursors, requests that may be repeated, limits, a description of
 * itself, and webhooks. The nouns of one module are in its own package {@code api}.
 */
@ApplicationModule(displayName = "API",
		allowedDependencies = { "tenancy", "refusal", "identity", "web", "audit", "approvals", "customers",
				"conversations", "cases", "cases :: sla", "cases :: views", "cases :: bulk", "cases :: complaints",
				"cases :: problems", "workspace" })
@NullMarked
package app.wayside.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
