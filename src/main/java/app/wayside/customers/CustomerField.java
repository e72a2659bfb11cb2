package app.wayside.customers;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A field of a profile that is chosen from one of two when they are joined. The names are
 * stored.
 */
public enum CustomerField {

	/** As he is called. */
	DISPLAY_NAME,
	/** In his own script. */
	NATIVE_NAME,
	/** In Latin letters. */
	LATIN_NAME,
	/** To write to him in. */
	LANGUAGE,
	/** Where his day is. */
	ZONE,
	/** Of care. */
	TIER,
	/** For whom he works. */
	COMPANY,
	/** What he likes. */
	PREFERENCES;

	/** What a profile holds in this field; empty where it holds nothing. */
	public String of(Portrait portrait) {
		Profile profile = portrait.profile();
		return switch (this) {
			case DISPLAY_NAME -> profile.displayName();
			case NATIVE_NAME -> profile.nativeName();
			case LATIN_NAME -> profile.latinName();
			case LANGUAGE -> profile.language();
			case ZONE -> profile.zone();
			case TIER -> portrait.tier().name();
			case COMPANY -> Objects.toString(profile.companyId(), "");
			case PREFERENCES -> profile.preferences();
		};
	}

	/** The same with another content of this field. */
	Portrait in(Portrait portrait, String content) {
		Profile p = portrait.profile();
		return switch (this) {
			case DISPLAY_NAME -> portrait.with(new Profile(content, p.nativeName(), p.latinName(), p.language(),
					p.zone(), p.companyId(), p.preferences()));
			case NATIVE_NAME -> portrait.with(new Profile(p.displayName(), content, p.latinName(), p.language(),
					p.zone(), p.companyId(), p.preferences()));
			case LATIN_NAME -> portrait.with(new Profile(p.displayName(), p.nativeName(), content, p.language(),
					p.zone(), p.companyId(), p.preferences()));
			case LANGUAGE -> portrait.with(new Profile(p.displayName(), p.nativeName(), p.latinName(), content,
					p.zone(), p.companyId(), p.preferences()));
			case ZONE -> portrait.with(new Profile(p.displayName(), p.nativeName(), p.latinName(), p.language(),
					content, p.companyId(), p.preferences()));
			case TIER -> new Portrait(Tier.valueOf(content), p);
			case COMPANY -> portrait.with(new Profile(p.displayName(), p.nativeName(), p.latinName(), p.language(),
					p.zone(), company(content), p.preferences()));
			case PREFERENCES -> portrait.with(new Profile(p.displayName(), p.nativeName(), p.latinName(), p.language(),
					p.zone(), p.companyId(), content));
		};
	}

	private static @Nullable CustomerId company(String id) {
		return id.isEmpty() ? null : new CustomerId(UUID.fromString(id));
	}

}
