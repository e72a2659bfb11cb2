package app.wayside.identity;

import java.util.Locale;

/** What happens to a travel company. Modules load their defaults when one is created. */
public sealed interface TenantEvent extends DomainEvent {

	@Override
	default Subject about() {
		return new Subject("tenant", fact().tenant().value());
	}

	/**
	 * Was created.
	 *
	 * @param fact when, by whom
	 * @param locale of its house language
	 * @param zone of its headquarters, as an IANA name
	 */
	record Created(Fact fact, Locale locale, String zone) implements TenantEvent {
	}

}
