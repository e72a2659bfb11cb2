package app.wayside.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the other modules see him.
 *
 * @param id the staff id
 * @param name in Latin letters
 * @param nativeName in the person's own script; may be empty
 * @param initials one or two letters for the round mark
 * @param email the address to sign in with
 * @param locale of the pages
 * @param zone of the times shown
 * @param languages in which customers are served, as BCP 47 tags
 * @param skills keys of skills
 * @param roles keys of roles
 * @param capacity how many open cases at once
 * @param presence whether work may be given now
 * @param active whether this person may sign in
 * @param secondStep whether a one-time code is asked for
 * @param limit up to which amount this person approves; none means nothing
 * @param version of the row, to be handed back with a change
 */
public record StaffSummary(StaffId id, String name, String nativeName, String initials, String email, Locale locale,
		ZoneId zone, Set<String> languages, Set<String> skills, Set<String> roles, int capacity, Presence presence,
		boolean active, boolean secondStep, @Nullable ApprovalLimit limit, int version) {

	/** The name in the reader's language. */
	public String nameIn(Locale reader) {
		return ("zh".equals(reader.getLanguage()) && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

}
