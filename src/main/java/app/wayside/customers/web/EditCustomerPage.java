package app.wayside.customers.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import app.wayside.customers.CustomerDetails;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Kind;
import app.wayside.customers.Profile;
import app.wayside.customers.Tier;
import app.wayside.web.Choice;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * The form of a customer.
 *
 * @param customer who is changed; none for a new one
 * @param kind person or company
 * @param company of which a new one is
 * @param start what a new one begins with
 */
public record EditCustomerPage(@Nullable CustomerDetails customer, Kind kind, @Nullable CustomerSummary company,
		Profile start) implements Page {

	private static final List<String> LANGUAGES = List.of("en", "zh-CN", "id", "ja", "ko", "es", "fr", "de", "it", "pt",
			"nl", "ru", "ar", "hi", "ms", "th", "vi");

	@Override
	public String template() {
		return "customers/edit";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** What the fields hold. */
	public Profile profile() {
		return (this.customer != null) ? this.customer.profile() : this.start;
	}

	/** Whether nobody is there yet. */
	public boolean isNew() {
		return this.customer == null;
	}

	/** Whether it is a company. */
	public boolean isCompany() {
		return this.kind == Kind.COMPANY;
	}

	/** Where the form is sent. */
	public String action() {
		return (this.customer != null) ? "/customers/" + this.customer.id() : "/customers";
	}

	/** Where giving up leads. */
	public String back() {
		return action();
	}

	/** The tier that is chosen. */
	public Tier tier() {
		return (this.customer != null) ? this.customer.tier() : Tier.STANDARD;
	}

	/** The languages to choose from, in the reader's words. */
	public List<Choice> languages(Locale reader) {
		String chosen = profile().language();
		Stream<String> tags = LANGUAGES.contains(chosen) ? LANGUAGES.stream()
				: Stream.concat(Stream.of(chosen), LANGUAGES.stream());
		return tags.map((tag) -> new Choice(tag, Tongues.name(tag, reader), tag.equals(chosen))).toList();
	}

	/** The time zones to choose from. */
	public List<Choice> zones() {
		return Choice.zones(profile().zone());
	}

	/** The company that is chosen, or none. */
	public List<Choice> companies() {
		Choice none = new Choice("", "–", false);
		CustomerSummary fixed = this.company;
		if (fixed != null) {
			return List.of(none, new Choice(fixed.id().toString(), fixed.displayName(), true));
		}
		CustomerDetails changed = this.customer;
		if (changed != null && changed.profile().companyId() != null) {
			return List.of(none, new Choice(changed.profile().companyId().toString(),
					Objects.requireNonNullElse(changed.companyName(), ""), true));
		}
		return List.of(none);
	}

}
