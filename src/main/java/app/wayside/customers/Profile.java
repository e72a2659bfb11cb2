package app.wayside.customers;

import org.jspecify.annotations.Nullable;

/**
 * What a customer is like, as staff may change it.
 *
 * @param displayName as he is called; required
 * @param nativeName in his own script; empty where it does not differ
 * @param latinName in Latin letters; empty where it does not differ
 * @param language to write to him in, as a language tag
 * @param zone his time zone
 * @param companyId for whom he works
 * @param preferences what he likes, in words
 */
public record Profile(String displayName, String nativeName, String latinName, String language, String zone,
		@Nullable CustomerId companyId, String preferences) {
}
