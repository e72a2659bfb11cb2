package app.wayside.customers;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list of customers, ordered by name.
 *
 * @param items who is on it
 * @param next where the next page begins; none on the last
 */
public record CustomerSlice(List<CustomerSummary> items, @Nullable CustomerId next) {
}
