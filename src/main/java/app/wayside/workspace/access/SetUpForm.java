package app.wayside.workspace.access;

import java.text.Normalizer;
import java.util.Locale;

import app.wayside.identity.FirstAdministrator;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.signin.Attempt;
import org.jspecify.annotations.Nullable;

/** What is typed at the very beginning. */
record SetUpForm(@Nullable String company, @Nullable String companyNative, @Nullable String language,
		@Nullable String zone, @Nullable String name, @Nullable String email, @Nullable String password) {

	TenantProfile profile() {
		return new TenantProfile(key(), Forms.text(this.company), Forms.text(this.companyNative),
				Locale.forLanguageTag(Forms.text(this.language)), Forms.zone(this.zone));
	}

	// A name without Latin letters still needs a key, and there is no other company yet.
	private String key() {
		String plain = Normalizer.normalize(Forms.text(this.company), Normalizer.Form.NFKD)
			.toLowerCase(Locale.ROOT)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
		String key = plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-$", "");
		return key.isEmpty() ? "company" : key;
	}

	FirstAdministrator administrator() {
		return new FirstAdministrator(Forms.text(this.email), Forms.text(this.name), "", Forms.text(this.password));
	}

	Attempt attempt(String network) {
		return new Attempt(Forms.text(this.email), Forms.text(this.password), network);
	}

}
