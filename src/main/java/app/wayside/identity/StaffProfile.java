package app.wayside.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator keeps about a member of staff.
 *
 * @param email the address to sign in with
 * @param name in Latin letters
 * @param nativeName in the person's own script; may be empty
 * @param locale of the pages
 * @param zone of the times shown
 * @param languages in which customers are served, as BCP 47 tags
 * @param skills keys of skills
 * @param roles keys of roles
 * @param capacity how many open cases at once, 0 to 200
 * @param limit up to which amount this person approves; none means nothing
 */
public record StaffProfile(String email, String name, String nativeName, Locale locale, ZoneId zone,
		Set<String> languages, Set<String> skills, Set<String> roles, int capacity, @Nullable ApprovalLimit limit) {

	private static final int MOST_CASES = 200;

	/** An empty field or an impossible capacity is refused. */
	public StaffProfile {
		email = FieldFault.unlessAddress("email", email);
		name = FieldFault.unlessFilled("name", name);
		nativeName = nativeName.strip();
		languages = Set.copyOf(languages);
		skills = Set.copyOf(skills);
		roles = Set.copyOf(roles);
		if (capacity < 0 || capacity > MOST_CASES) {
			throw new FieldFault("capacity", "identity.refusal.capacity", MOST_CASES);
		}
	}

	/** The letters of the round mark: "Ratna Dewi" is RD, 李娜 is 李. */
	String initials() {
		return Initials.of(this.name, this.nativeName);
	}

}
