package app.wayside.customers;

import java.time.Instant;
import java.util.List;

/**
 * Two profiles were joined, and still are.
 *
 * @param id of the merge
 * @param survivor whose profile stays
 * @param absorbed whose profile is read through the other
 * @param name of the profile that was taken in
 * @param fields what the one that stays took from it
 * @param at when
 * @param by the name of whoever did it
 */
public record Merge(MergeId id, CustomerId survivor, CustomerId absorbed, String name, List<CustomerField> fields,
		Instant at, String by) {
}
