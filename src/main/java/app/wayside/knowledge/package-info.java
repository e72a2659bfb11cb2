/**
 * What we know how to say: canned texts that agents put into their replies, and the
 * letters that Wayside writes to customers by itself, each in several languages, with
 * gaps that are filled and with every earlier version kept.
 */
@ApplicationModule(displayName = "Knowledge", allowedDependencies = { "tenancy", "refusal", "identity", "web" })
@NullMarked
package app.wayside.knowledge;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
