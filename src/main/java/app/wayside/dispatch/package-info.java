/**
 * The outbox: every mail that leaves is first a committed row with a state, is handed
 * over by a worker on any node, is tried again after trouble, and says how it ended.
 */
@ApplicationModule(displayName = "Dispatch", allowedDependencies = { "time", "tenancy", "refusal", "identity", "web" })
@NullMarked
package app.wayside.dispatch;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
