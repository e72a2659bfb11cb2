/**
 * How Wayside says no: unchecked exceptions named after the fact that stands in the way.
 * Each carries a message key, so that the reader is told in his own language.
 */
@ApplicationModule(displayName = "Refusal", allowedDependencies = {})
@NullMarked
package app.wayside.refusal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
