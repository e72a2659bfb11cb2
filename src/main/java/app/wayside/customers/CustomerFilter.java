package app.wayside.customers;

import org.jspecify.annotations.Nullable;

/**
 * Which customers are wanted. What is not given does not narrow.
 *
 * @param q words of a name in any script, or the beginning of an address
 * @param kind person or company
 * @param tier of care
 * @param language as a primary language tag
 * @param company whose people
 */
public record CustomerFilter(@Nullable String q, @Nullable Kind kind, @Nullable Tier tier, @Nullable String language,
		@Nullable CustomerId company) {

	/** Everybody. */
	public static final CustomerFilter ALL = new CustomerFilter(null, null, null, null, null);

	/** Only those whom words or the beginning of an address find. */
	public static CustomerFilter named(@Nullable String q) {
		return new CustomerFilter(q, null, null, null, null);
	}

	/** The people of a company. */
	public static CustomerFilter of(CustomerId company) {
		return new CustomerFilter(null, null, null, null, company);
	}

}
