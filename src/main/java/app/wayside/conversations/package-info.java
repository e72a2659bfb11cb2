/**
 * The talk with customers, whatever the channel: raw mail that is kept before anything
 * looks into it, conversations that answers find by themselves, messages with the state
 * of their delivery, and the drafts of those who write back.
 */
@ApplicationModule(displayName = "Conversations",
		allowedDependencies = { "tenancy", "refusal", "identity", "web", "files", "dispatch", "privacy", "customers" })
@NullMarked
package app.wayside.conversations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
