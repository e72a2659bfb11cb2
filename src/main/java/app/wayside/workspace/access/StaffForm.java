package app.wayside.workspace.access;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

import app.wayside.identity.ApprovalLimit;
import app.wayside.identity.FieldFault;
import app.wayside.identity.StaffProfile;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a member of staff. */
record StaffForm(@Nullable String name, @Nullable String nativeName, @Nullable String email, @Nullable String language,
		@Nullable String zone, @Nullable Set<String> languages, @Nullable Set<String> skills,
		@Nullable Set<String> roles, @Nullable Integer capacity, @Nullable String limit, @Nullable String currency,
		@Nullable Integer version, @Nullable String password) {

	private static final int USUAL_CAPACITY = 8;

	StaffProfile profile() {
		return new StaffProfile(Forms.text(this.email), Forms.text(this.name), Forms.text(this.nativeName),
				Locale.forLanguageTag(Forms.text(this.language)), Forms.zone(this.zone), Forms.texts(this.languages),
				Forms.texts(this.skills), Forms.texts(this.roles),
				(this.capacity != null) ? this.capacity : USUAL_CAPACITY, limitOf());
	}

	private @Nullable ApprovalLimit limitOf() {
		String amount = Forms.text(this.limit).strip().replace(",", "");
		if (amount.isEmpty()) {
			return null;
		}
		if (!amount.matches("\\d{1,12}(\\.\\d{1,2})?")) {
			throw new FieldFault("limit", "identity.refusal.amount");
		}
		return new ApprovalLimit(new BigDecimal(amount), Currency.getInstance(Forms.text(this.currency)));
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

	String firstPassword() {
		return Forms.text(this.password);
	}

}
