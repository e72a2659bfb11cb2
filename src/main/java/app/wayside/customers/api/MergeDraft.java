package app.wayside.customers.api;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerField;
import app.wayside.customers.CustomerId;
import app.wayside.customers.MergeRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to join two customers.
 *
 * @param customerId whose profile is taken in
 * @param fields what is taken from it; everything else stays
 * @param version of the profile that stays; the latest where it is left out
 * @param otherVersion of the profile that is taken in
 */
record MergeDraft(UUID customerId, @Nullable Set<CustomerField> fields, @Nullable Integer version,
		@Nullable Integer otherVersion) {

	MergeRequest into(CustomerDetails survivor, CustomerId asked) {
		return new MergeRequest(asked, new CustomerId(this.customerId),
				Objects.requireNonNullElse(this.fields, Set.of()), new MergeRequest.Versions(
						Objects.requireNonNullElse(this.version, survivor.version()), this.otherVersion));
	}

}
