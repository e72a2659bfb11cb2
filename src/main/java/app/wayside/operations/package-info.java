/**
 * What an operator does beside the running application: backup and restore, the proof of
 * the log, the check of a machine. Started by {@code ./wayside}, without the application.
 */
@ApplicationModule(displayName = "Operations", allowedDependencies = { "tenancy", "audit" })
@NullMarked
package app.wayside.operations;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
