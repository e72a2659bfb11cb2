package app.wayside.customers;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Two customers that may be one.
 *
 * @param one of them
 * @param other of them
 * @param score how likely, of a hundred
 * @param reasons why
 * @param found when
 * @param dismissed when somebody said that they are not the same, if so
 * @param dismissedBy who said so
 */
public record Suggestion(CustomerSummary one, CustomerSummary other, int score, List<Reason> reasons, Instant found,
		@Nullable Instant dismissed, @Nullable String dismissedBy) {

	/** The other of the two. */
	public CustomerSummary besides(CustomerId customer) {
		return this.one.id().equals(customer) ? this.other : this.one;
	}

}
