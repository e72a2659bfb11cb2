package app.wayside.customers.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.CustomerField;
import app.wayside.customers.Merge;

/**
 * Two profiles that were joined.
 *
 * @param id of the merge
 * @param customerId whose profile stays
 * @param absorbedId whose profile is read through it
 * @param absorbedName its name
 * @param fields what was taken from it
 * @param mergedAt UTC
 * @param mergedBy who did it
 */
record MergeBody(UUID id, UUID customerId, UUID absorbedId, String absorbedName, List<CustomerField> fields,
		Instant mergedAt, String mergedBy) {

	static MergeBody of(Merge merge) {
		return new MergeBody(merge.id().value(), merge.survivor().value(), merge.absorbed().value(), merge.name(),
				merge.fields(), merge.at(), merge.by());
	}

}
