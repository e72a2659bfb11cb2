/**
 * Whether customers were served well, in their own words: one question after a case is
 * over, asked at most once and not too often, and somebody who looks when the answer is
 * bad.
 */
@ApplicationModule(displayName = "Quality",
		allowedDependencies = { "time", "tenancy", "refusal", "identity", "web", "audit", "privacy", "customers",
				"knowledge", "conversations", "cases", "cases :: complaints" })
@NullMarked
package app.wayside.quality;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
