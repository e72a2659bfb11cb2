/**
 * Money as travel trades it: an exact amount in a currency, with the minor units of ISO
 * 4217 (none for JPY, three for KWD). Currencies are never mixed, a split loses nothing,
 * and nothing is rounded but where a document is made.
 */
@ApplicationModule(displayName = "Money", allowedDependencies = {})
@NullMarked
package app.wayside.money;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
