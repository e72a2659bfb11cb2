package app.wayside.customers;

import org.jspecify.annotations.Nullable;

/**
 * A customer in one line, for the screens and rules of others.
 *
 * @param id whose it is
 * @param kind person or company
 * @param displayName as he is called
 * @param nativeName in his own script, where that differs; empty otherwise
 * @param initials one or two letters for the round mark
 * @param language to write to him in, as a language tag
 * @param tier of care
 * @param companyId for whom he works
 * @param companyName its display name
 * @param email where to write: the preferred live address, one that bounced only if there
 * is no other
 * @param zone his time zone
 */
public record CustomerSummary(CustomerId id, Kind kind, String displayName, String nativeName, String initials,
		String language, Tier tier, @Nullable CustomerId companyId, @Nullable String companyName,
		@Nullable String email, String zone) {
}
