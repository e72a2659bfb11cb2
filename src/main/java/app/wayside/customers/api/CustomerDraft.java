package app.wayside.customers.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Kind;
import app.wayside.customers.NewCustomer;
import app.wayside.customers.Profile;
import app.wayside.customers.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What a program sends to make or to change a customer. In a change, what is left out
 * stays as it is.
 *
 * @param kind person or company, for a new one
 * @param displayName as he is called
 * @param nativeName in his own script
 * @param latinName in Latin letters
 * @param language as a language tag
 * @param zone IANA time zone
 * @param tier of care
 * @param companyId for whom he works
 * @param preferences in words
 * @param contacts where a new one is reached
 * @param version that the change was made from
 */
record CustomerDraft(@Nullable Kind kind, @Nullable String displayName, @Nullable String nativeName,
		@Nullable String latinName, @Nullable String language, @Nullable String zone, @Nullable Tier tier,
		@Nullable UUID companyId, @Nullable String preferences, @Nullable List<Address> contacts,
		@Nullable Integer version) {

	private static final Profile NOTHING = new Profile("", "", "", "en", "UTC", null, "");

	NewCustomer newCustomer() {
		List<NewCustomer.Address> addresses = new ArrayList<>();
		Objects.requireNonNullElse(this.contacts, List.<Address>of())
			.forEach((contact) -> addresses.add(new NewCustomer.Address(contact.kind(), contact.address())));
		return new NewCustomer(Objects.requireNonNullElse(this.kind, Kind.PERSON),
				Objects.requireNonNullElse(this.tier, Tier.STANDARD), over(NOTHING), addresses);
	}

	Profile over(Profile before) {
		return new Profile(Objects.requireNonNullElse(this.displayName, before.displayName()),
				Objects.requireNonNullElse(this.nativeName, before.nativeName()),
				Objects.requireNonNullElse(this.latinName, before.latinName()),
				Objects.requireNonNullElse(this.language, before.language()),
				Objects.requireNonNullElse(this.zone, before.zone()),
				(this.companyId != null) ? new CustomerId(this.companyId) : before.companyId(),
				Objects.requireNonNullElse(this.preferences, before.preferences()));
	}

	Tier tierOr(CustomerDetails before) {
		return Objects.requireNonNullElse(this.tier, before.tier());
	}

	int versionOr(CustomerDetails before) {
		return Objects.requireNonNullElse(this.version, before.version());
	}

	/**
	 * An address.
	 *
	 * @param kind of the address
	 * @param address as typed
	 */
	record Address(ContactKind kind, String address) {
	}

}
