package app.wayside.customers.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Kind;
import app.wayside.customers.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A customer as programs see him.
 *
 * @param id of the customer
 * @param kind person or company
 * @param displayName as he is called
 * @param nativeName in his own script
 * @param latinName in Latin letters
 * @param language as a language tag
 * @param zone IANA time zone
 * @param tier of care
 * @param companyId for whom he works
 * @param preferences in words
 * @param contacts where he is reached
 * @param createdAt UTC
 * @param changedAt UTC
 * @param erasedAt UTC
 * @param version to hand back with a change
 */
record CustomerBody(UUID id, Kind kind, String displayName, String nativeName, String latinName, String language,
		String zone, Tier tier, @Nullable UUID companyId, String preferences, List<ContactBody> contacts,
		Instant createdAt, Instant changedAt, @Nullable Instant erasedAt, int version) {

	static CustomerBody of(CustomerDetails customer) {
		CustomerId company = customer.profile().companyId();
		return new CustomerBody(customer.id().value(), customer.kind(), customer.profile().displayName(),
				customer.profile().nativeName(), customer.profile().latinName(), customer.profile().language(),
				customer.profile().zone(), customer.tier(), (company != null) ? company.value() : null,
				customer.profile().preferences(), customer.contacts().stream().map(ContactBody::of).toList(),
				customer.created(), customer.changed(), customer.erased(), customer.version());
	}

}
