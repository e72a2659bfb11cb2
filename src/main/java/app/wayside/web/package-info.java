/**
 * The web frame that every screen stands in: pages and fragments rendered with jte, texts
 * in two languages, times and numbers in the reader's way, the look (styles, icons, small
 * elements) under addresses that can be cached for ever, and one place where every fault
 * becomes a page or problem+json with a reference.
 */
@ApplicationModule(displayName = "Web", allowedDependencies = { "money", "refusal", "identity" })
@NullMarked
package app.wayside.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
