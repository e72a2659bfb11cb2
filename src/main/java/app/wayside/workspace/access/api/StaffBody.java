package app.wayside.workspace.access.api;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;

import app.wayside.identity.ApprovalLimit;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Presence;
import app.wayside.identity.StaffProfile;
import app.wayside.identity.StaffSummary;
import org.jspecify.annotations.Nullable;

/** A member of staff as JSON. */
final class StaffBody {

	private StaffBody() {
	}

	/**
	 * As it is read.
	 *
	 * @param id the staff id
	 * @param name in Latin letters
	 * @param nativeName in the person's own script; may be empty
	 * @param initials one or two letters
	 * @param email the address to sign in with
	 * @param locale of the pages, as a BCP 47 tag
	 * @param zone of the times shown, as an IANA name
	 * @param languages in which customers are served, as BCP 47 tags
	 * @param skills keys of skills
	 * @param roles keys of roles
	 * @param capacity how many open cases at once
	 * @param presence whether work may be given now
	 * @param active whether this person may sign in
	 * @param secondStep whether a one-time code is asked for
	 * @param approvalLimit up to which amount this person approves; absent for nothing
	 * @param version to be handed back with a change
	 */
	record Read(String id, String name, String nativeName, String initials, String email, String locale, String zone,
			Set<String> languages, Set<String> skills, Set<String> roles, int capacity, Presence presence,
			boolean active, boolean secondStep, @Nullable Amount approvalLimit, int version) {

		static Read of(StaffSummary one) {
			ApprovalLimit limit = one.limit();
			return new Read(one.id().toString(), one.name(), one.nativeName(), one.initials(), one.email(),
					one.locale().toLanguageTag(), one.zone().getId(), one.languages(), one.skills(), one.roles(),
					one.capacity(), one.presence(), one.active(), one.secondStep(),
					(limit != null) ? new Amount(limit.amount(), limit.currency().getCurrencyCode()) : null,
					one.version());
		}

	}

	/**
	 * An amount of money.
	 *
	 * @param amount in major units
	 * @param currency ISO 4217
	 */
	record Amount(BigDecimal amount, String currency) {
	}

	/** As it is written; what is missing takes the usual value. */
	record Written(@Nullable String name, @Nullable String nativeName, @Nullable String email, @Nullable String locale,
			@Nullable String zone, @Nullable Set<String> languages, @Nullable Set<String> skills,
			@Nullable Set<String> roles, @Nullable Integer capacity, @Nullable Amount approvalLimit,
			@Nullable String password, @Nullable Integer version) {

		StaffProfile profile() {
			return new StaffProfile(or(this.email, ""), or(this.name, ""), or(this.nativeName, ""),
					Locale.forLanguageTag(or(this.locale, "en")), zoneOf(or(this.zone, "UTC")),
					or(this.languages, Set.of()), or(this.skills, Set.of()), or(this.roles, Set.of()),
					or(this.capacity, 8), limit(this.approvalLimit));
		}

	}

	private static @Nullable ApprovalLimit limit(@Nullable Amount amount) {
		if (amount == null) {
			return null;
		}
		try {
			return new ApprovalLimit(amount.amount(), Currency.getInstance(amount.currency()));
		}
		catch (IllegalArgumentException ex) {
			throw new FieldFault("approvalLimit", "identity.refusal.amount");
		}
	}

	static ZoneId zoneOf(String zone) {
		try {
			return ZoneId.of(zone);
		}
		catch (DateTimeException ex) {
			throw new FieldFault("zone", "identity.refusal.zone");
		}
	}

	static <T> T or(@Nullable T value, T otherwise) {
		return (value != null) ? value : otherwise;
	}

}
