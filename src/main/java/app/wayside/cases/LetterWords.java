package app.wayside.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.customers.CustomerSummary;
import app.wayside.identity.Acting;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.Teams;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** What fills the gaps in a letter about a case, in the customer's language and zone. */
@Component
class LetterWords {

	private static final Map<String, String> STRANGERS = CatalogueDefaults.strangers();

	private final CaseLinks links;

	private final Tenants tenants;

	private final Teams teams;

	private final Staff staff;

	LetterWords(CaseLinks links, Tenants tenants, Teams teams, Staff staff) {
		this.links = links;
		this.tenants = tenants;
		this.teams = teams;
		this.staff = staff;
	}

	Map<String, String> of(ServiceCase about, String language, Instant due) {
		TenantProfile company = this.tenants.current();
		Locale locale = Locale.forLanguageTag(language.isEmpty() ? "en" : language);
		boolean chinese = locale.getLanguage().equals("zh");
		Resolution resolution = about.resolution();
		return Map.of("case.number", about.number(), "case.subject", about.subject(), "team.name",
				team(about.assignment().team(), locale, chinese ? company.nativeName() : company.name()), "agent.name",
				agent(about.assignment().agent(), locale), "due", date(due, locale, company.zone()), "link",
				this.links.to(about.id()), "solution", (resolution != null) ? resolution.text() : "", "company.name",
				chinese ? company.nativeName() : company.name());
	}

	/**
	 * How a letter in a language addresses a customer. Nobody is addressed by his mail
	 * address, nor by the part of it that stands for a name as long as there is none.
	 */
	static String address(CustomerSummary customer, String language) {
		String primary = Locale.forLanguageTag(language).getLanguage();
		String name = (primary.equals("zh") && !customer.nativeName().isEmpty()) ? customer.nativeName()
				: customer.displayName();
		return isMerelyAddress(name, customer.email())
				? STRANGERS.getOrDefault(primary, STRANGERS.getOrDefault("en", "")) : name;
	}

	private static boolean isMerelyAddress(String name, @Nullable String email) {
		return name.contains("@") || (email != null && name.equalsIgnoreCase(email.replaceFirst("@.*", "")));
	}

	private String team(@Nullable TeamId id, Locale locale, String otherwise) {
		return (id == null) ? otherwise : this.teams.find(id).map((team) -> team.nameIn(locale)).orElse(otherwise);
	}

	private String agent(@Nullable StaffId id, Locale locale) {
		return (id == null) ? Acting.current().name()
				: this.staff.find(id).map((person) -> person.nameIn(locale)).orElse("");
	}

	private static String date(Instant due, Locale locale, ZoneId zone) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
			.withLocale(locale)
			.format(due.atZone(zone));
	}

}
