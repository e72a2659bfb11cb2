package app.wayside.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import app.wayside.tenancy.TenantId;

/**
 * The member of staff who looks at the page that is being made, and how he wants it. Read
 * once for each request, together with the permissions.
 *
 * @param id the staff id
 * @param tenant whose staff
 * @param name in Latin letters
 * @param nativeName in the person's own script; may be empty
 * @param initials one or two letters for the round mark
 * @param email the address to sign in with
 * @param permissions the sum of the roles
 * @param preferences language, zone and look
 * @param presence whether work may be given now
 * @param capacity how many open cases at once
 * @param secondStep whether a one-time code is asked for
 */
public record SignedIn(StaffId id, TenantId tenant, String name, String nativeName, String initials, String email,
		Set<Permission> permissions, Preferences preferences, Presence presence, int capacity, boolean secondStep) {

	private static final ScopedValue<SignedIn> READER = ScopedValue.newInstance();

	/**
	 * Whoever is signed in on the running request; nobody on public pages, in jobs and
	 * for tokens.
	 */
	public static Optional<SignedIn> current() {
		return READER.isBound() ? Optional.of(READER.get()) : Optional.empty();
	}

	/**
	 * How a person wants his pages.
	 *
	 * @param locale of the texts
	 * @param zone of the times
	 * @param theme light or dark
	 * @param density of rows
	 * @param keymap keys that were given another meaning: action to key
	 */
	public record Preferences(Locale locale, ZoneId zone, Theme theme, Density density, Map<String, String> keymap) {

		/** Keeps a copy of the keymap. */
		public Preferences {
			keymap = Map.copyOf(keymap);
		}

	}

	/** The actor that this person is. */
	public Actor.Staff actor() {
		return new Actor.Staff(this.id.value(), this.name, this.permissions);
	}

	/** The name in a reader's language. */
	public String nameIn(Locale reader) {
		return ("zh".equals(reader.getLanguage()) && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

	/** Does some work as this person. */
	public <T> T act(Callable<T> work) throws Exception {
		return Acting.as(this.tenant, actor(), () -> ScopedValue.where(READER, this).call(work::call));
	}

}
