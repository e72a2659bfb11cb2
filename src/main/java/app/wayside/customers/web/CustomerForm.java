package app.wayside.customers.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Kind;
import app.wayside.customers.NewCustomer;
import app.wayside.customers.Profile;
import app.wayside.customers.Tier;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a customer sends.
 *
 * @param kind person or company, for a new one
 * @param tier of care
 * @param displayName as he is called
 * @param nativeName in his own script
 * @param latinName in Latin letters
 * @param language to write to him in
 * @param zone his time zone
 * @param companyId for whom he works
 * @param preferences what he likes
 * @param email for a new one
 * @param phone for a new one
 * @param version that the change was made from
 */
record CustomerForm(@Nullable Kind kind, @Nullable Tier tier, @Nullable String displayName, @Nullable String nativeName,
		@Nullable String latinName, @Nullable String language, @Nullable String zone, @Nullable UUID companyId,
		@Nullable String preferences, @Nullable String email, @Nullable String phone, @Nullable Integer version) {

	Profile profile() {
		return new Profile(text(this.displayName), text(this.nativeName), text(this.latinName), text(this.language),
				text(this.zone), (this.companyId != null) ? new CustomerId(this.companyId) : null,
				text(this.preferences));
	}

	Tier chosenTier() {
		return Objects.requireNonNullElse(this.tier, Tier.STANDARD);
	}

	int readVersion() {
		return Objects.requireNonNullElse(this.version, -1);
	}

	NewCustomer newCustomer() {
		List<NewCustomer.Address> addresses = new ArrayList<>();
		if (!text(this.email).isBlank()) {
			addresses.add(new NewCustomer.Address(ContactKind.EMAIL, text(this.email)));
		}
		if (!text(this.phone).isBlank()) {
			addresses.add(new NewCustomer.Address(ContactKind.PHONE, text(this.phone)));
		}
		return new NewCustomer(Objects.requireNonNullElse(this.kind, Kind.PERSON), chosenTier(), profile(), addresses);
	}

	private static String text(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
