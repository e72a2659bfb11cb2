/**
 * Files that belong to messages, cases and customers: their bytes are kept once per
 * tenant however often they arrive, their type is decided from their content, and they
 * leave only with headers under which a browser runs nothing of them.
 */
@ApplicationModule(displayName = "Files", allowedDependencies = { "tenancy", "refusal", "identity" })
@NullMarked
package app.wayside.files;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
