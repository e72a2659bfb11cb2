package app.wayside.customers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Component;

/** What happened to the profile itself, as the log has it. */
@Component
class ProfileHappenings implements Happenings {

	private static final List<String> PROFILE = List.of("customer.created", "customer.changed", "customer.tier-changed",
			"customer.contact-added", "customer.contact-removed", "customer.contact-verified",
			"customer.address-bounced", "customer.merged", "customer.unmerged", "customer.told-apart",
			"customer.consent-given", "customer.consent-withdrawn", "customer.document-added",
			"customer.document-removed", "customer.related", "customer.unrelated", "customer.verification-asked",
			"customer.erased");

	/** Looks behind masks are for those who answer for them. */
	private static final List<String> PRIVACY = List.of("privacy.revealed", "privacy.exported",
			"privacy.erasure-requested", "privacy.erasure-refused");

	private static final Set<String> JOINING = Set.of("customer.merged", "customer.unmerged", "customer.told-apart");

	private final EventLog log;

	ProfileHappenings(EventLog log) {
		this.log = log;
	}

	@Override
	public List<Happening> before(Collection<UUID> customers, Happening.Place place, int limit) {
		Set<Permission> may = Acting.current().permissions();
		boolean answers = may.contains(Permission.MANAGE_PRIVACY) || may.contains(Permission.READ_AUDIT);
		List<String> types = answers ? Stream.concat(PROFILE.stream(), PRIVACY.stream()).toList() : PROFILE;
		return this.log.latest(new EventLog.Wanted(customers, types, place.at(), place.id()), limit)
			.stream()
			.map(ProfileHappenings::told)
			.toList();
	}

	private static Happening told(LoggedEvent event) {
		Happening.Look look = event.type().startsWith("privacy.") ? Happening.Look.PRIVACY
				: JOINING.contains(event.type()) ? Happening.Look.MERGE : Happening.Look.PROFILE;
		return new Happening(event.id(), event.at(), look, "customers.happened." + event.type(), List.of(),
				event.by().name(), "", null);
	}

}
