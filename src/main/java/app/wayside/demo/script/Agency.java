package app.wayside.demo.script;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The demo agency: its channels, desks and people, its companies, partners and
 * travellers.
 */
public record Agency(Tenant tenant, List<Channel> channels, List<Team> teams, List<Skill> skills, List<Role> roles,
		List<Staff> staff, List<Company> companies, List<Partner> partners, List<Person> travellers,
		List<Person> partnerContacts) {

	/** A text in both languages of the screens. */
	public record Text(String en, String zh) {
	}

	public record Tenant(String key, Text name, String language, ZoneId zone, String currency, String site) {
	}

	/**
	 * @param kind email, web or phone
	 */
	public record Channel(String key, String kind, String address, Text name, String team) {
	}

	/**
	 * @param calendar key in the catalogue's calendars
	 * @param lead key of the supervisor
	 * @param processes keys of the processes the team takes
	 */
	public record Team(String key, Text name, String calendar, String lead, List<String> languages,
			List<String> processes) {
	}

	/**
	 * @param kind language, gds, airline or product
	 */
	public record Skill(String key, String kind, Text name) {
	}

	public record Role(String key, Text name) {
	}

	/**
	 * @param capacity open cases that routing gives at most
	 */
	public record Staff(String key, String name, @Nullable String nativeName, String email, List<String> roles,
			List<String> teams, String calendar, List<String> languages, List<String> skills, int capacity,
			ZoneId zone) {

		/** The name this person signs with in a language. */
		public String signature(String language) {
			return (language.equals("zh") && this.nativeName != null) ? this.nativeName : this.name;
		}

	}

	/**
	 * @param domain of its mail addresses
	 */
	public record Company(String key, String name, @Nullable String nativeName, String country, String city,
			String language, String domain, String currency) {

		String nameIn(String reader) {
			return (reader.equals("zh") && this.nativeName != null) ? this.nativeName : this.name;
		}

	}

	public record Partner(String key, String name, @Nullable String nativeName, String country, String city,
			String language, String domain) {
	}

	/** Reads the agency that ships with Wayside. */
	public static Agency read() {
		return ScriptFiles.read("agency.yaml", Agency.class);
	}

	public Staff member(String key) {
		return this.staff.stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
	}

	public Team team(String key) {
		return this.teams.stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
	}

	Optional<Company> company(Person person) {
		return this.companies.stream().filter((one) -> one.key().equals(person.company())).findFirst();
	}

}
