package app.wayside.customers.web;

import java.util.UUID;

import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Kind;
import app.wayside.customers.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a list of customers asks for.
 *
 * @param q words of a name, or the beginning of an address
 * @param kind person or company
 * @param tier of care
 * @param language as a primary language tag
 * @param company whose people
 * @param after the last one on the page before
 */
record Wanted(@Nullable String q, @Nullable Kind kind, @Nullable Tier tier, @Nullable String language,
		@Nullable UUID company, @Nullable UUID after) {

	CustomerFilter filter() {
		return new CustomerFilter(this.q, this.kind, this.tier, this.language,
				(this.company != null) ? new CustomerId(this.company) : null);
	}

	@Nullable CustomerId begin() {
		return (this.after != null) ? new CustomerId(this.after) : null;
	}

}
