package app.wayside.identity;

import java.util.Locale;

/**
 * A team as the other modules see it.
 *
 * @param id the team id
 * @param key a short stable name: {@code refunds}
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param zone in which it works, as an IANA name
 * @param calendar the key of its calendar of working hours
 * @param active whether it takes work
 * @param version of the row, to be handed back with a change
 */
public record TeamSummary(TeamId id, String key, String name, String nativeName, String zone, String calendar,
		boolean active, int version) {

	/** The name in the reader's language. */
	public String nameIn(Locale reader) {
		return ("zh".equals(reader.getLanguage()) && !this.nativeName.isEmpty()) ? this.nativeName : this.name;
	}

}
