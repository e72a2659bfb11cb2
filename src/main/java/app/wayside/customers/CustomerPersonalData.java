package app.wayside.customers;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Facts;
import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands out and takes away what a profile holds about a person. */
@Component
class CustomerPersonalData implements PersonalData {

	private final CustomerStore customers;

	private final ContactStore contacts;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	CustomerPersonalData(CustomerStore customers, ContactStore contacts, Facts facts, Clock clock,
			ApplicationEventPublisher events) {
		this.customers = customers;
		this.contacts = contacts;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		CustomerId id = new CustomerId(customerId);
		Customer customer = this.customers.find(id).orElseThrow(CustomerNotFound::new);
		return new PersonalDataExport("customers",
				new Kept(customer.kind(), customer.tier(), customer.profile(), this.contacts.of(id)));
	}

	@Override
	public void erase(UUID customerId) {
		CustomerId id = new CustomerId(customerId);
		Customer customer = this.customers.find(id).orElseThrow(CustomerNotFound::new);
		this.customers.update(customer.erased(this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		int deleted = this.contacts.deleteAll(id);
		this.events.publishEvent(new CustomerEvent.Erased(this.facts.now(), id, deleted));
	}

	/**
	 * What a profile holds.
	 *
	 * @param kind person or company
	 * @param tier of care
	 * @param profile names, language, zone, preferences
	 * @param contacts where he is reached
	 */
	record Kept(Kind kind, Tier tier, Profile profile, List<Contact> contacts) {
	}

}
