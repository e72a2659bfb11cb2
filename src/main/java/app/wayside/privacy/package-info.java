/**
 * What is owed to a person about whom something is kept: all of it on request, none of it
 * after an erasure that two people agreed to, and a record of every look behind a mask.
 * Each module that keeps personal data implements
 * {@link app.wayside.privacy.PersonalData}.
 */
@ApplicationModule(displayName = "Privacy",
		allowedDependencies = { "tenancy", "refusal", "identity", "web", "approvals" })
@NullMarked
package app.wayside.privacy;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
