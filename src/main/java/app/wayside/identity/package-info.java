/**
 * Who acts: staff and their teams, skills, roles and permissions; signing in by password
 * and one-time code; API tokens; and the facts that every domain event states about its
 * author.
 */
@ApplicationModule(displayName = "Identity", allowedDependencies = { "tenancy", "refusal" })
@NullMarked
package app.wayside.identity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
