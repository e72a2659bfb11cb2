package app.wayside.customers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A customer as the table keeps him. Every change makes a new one, checked.
 *
 * @param id whose it is
 * @param kind person or company
 * @param tier of care
 * @param profile what staff may change
 * @param created when the profile was made
 * @param changed when it last changed
 * @param erased when it was erased, if it was
 * @param version that the store compares
 */
record Customer(CustomerId id, Kind kind, Tier tier, Profile profile, Instant created, Instant changed,
		@Nullable Instant erased, int version) {

	static Customer of(CustomerId id, NewCustomer wanted, Instant now) {
		return new Customer(id, wanted.kind(), wanted.tier(), checked(wanted.kind(), wanted.profile()), now, now, null,
				0);
	}

	Customer with(Profile wanted, Instant now) {
		refuseIfErased();
		return new Customer(this.id, this.kind, this.tier, checked(this.kind, wanted), this.created, now, null,
				this.version);
	}

	Customer in(Tier wanted, Instant now) {
		refuseIfErased();
		return new Customer(this.id, this.kind, wanted, this.profile, this.created, now, null, this.version);
	}

	/** The same with what a merge, or its taking back, made of it: checked before. */
	Customer with(Portrait wanted, Instant now) {
		return new Customer(this.id, this.kind, wanted.tier(), wanted.profile(), this.created, now, this.erased,
				this.version);
	}

	Portrait portrait() {
		return new Portrait(this.tier, this.profile);
	}

	/** What is left of an erased person: an id to which cases and money still point. */
	Customer erased(Instant now) {
		String mark = this.id.toString();
		Profile nobody = new Profile("#" + mark.substring(mark.length() - 6), "", "", this.profile.language(),
				this.profile.zone(), null, "");
		return new Customer(this.id, this.kind, Tier.STANDARD, nobody, this.created, now, now, this.version);
	}

	void refuseIfErased() {
		if (this.erased != null) {
			throw new CustomerIsErased();
		}
	}

	/** The names of the fields in which another profile differs. */
	List<String> differencesFrom(Profile other) {
		List<String> fields = new ArrayList<>();
		note(fields, "displayName", this.profile.displayName(), other.displayName());
		note(fields, "nativeName", this.profile.nativeName(), other.nativeName());
		note(fields, "latinName", this.profile.latinName(), other.latinName());
		note(fields, "language", this.profile.language(), other.language());
		note(fields, "zone", this.profile.zone(), other.zone());
		note(fields, "companyId", this.profile.companyId(), other.companyId());
		note(fields, "preferences", this.profile.preferences(), other.preferences());
		return fields;
	}

	private static void note(List<String> fields, String name, @Nullable Object one, @Nullable Object other) {
		if (!Objects.equals(one, other)) {
			fields.add(name);
		}
	}

	private static Profile checked(Kind kind, Profile wanted) {
		String displayName = Names.clean(wanted.displayName());
		if (displayName.isEmpty()) {
			throw new NameMissing();
		}
		if (kind == Kind.COMPANY && wanted.companyId() != null) {
			throw new NotACompany();
		}
		return new Profile(displayName, Names.clean(wanted.nativeName()), Names.clean(wanted.latinName()),
				language(wanted.language()), zone(wanted.zone()), wanted.companyId(), wanted.preferences().strip());
	}

	private static String language(String tag) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
			if (locale.getLanguage().isEmpty()) {
				throw new LanguageNotValid(tag);
			}
			return locale.toLanguageTag();
		}
		catch (IllformedLocaleException ex) {
			throw new LanguageNotValid(tag);
		}
	}

	private static String zone(String zone) {
		try {
			return ZoneId.of(zone.strip()).getId();
		}
		catch (DateTimeException ex) {
			throw new ZoneNotValid(zone);
		}
	}

}
