package app.wayside.customers;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.privacy.PersonalData;
import app.wayside.privacy.PersonalDataExport;
import app.wayside.privacy.SamePerson;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands out and takes away what a profile holds about a person. */
@Component
class CustomerPersonalData implements PersonalData, SamePerson {

	private final CustomerStore customers;

	private final ContactStore contacts;

	private final Traces traces;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	CustomerPersonalData(CustomerStore customers, ContactStore contacts, Traces traces, Facts facts,
			ApplicationEventPublisher events) {
		this.customers = customers;
		this.contacts = contacts;
		this.traces = traces;
		this.facts = facts;
		this.events = events;
	}

	@Override
	public List<UUID> idsOf(UUID customerId) {
		return this.customers.idsOf(new CustomerId(customerId)).stream().map(CustomerId::value).toList();
	}

	@Override
	public PersonalDataExport export(UUID customerId) {
		CustomerId id = new CustomerId(customerId);
		Customer customer = this.customers.findItself(id).orElseThrow(CustomerNotFound::new);
		return new PersonalDataExport("customers",
				new Kept(customer.kind(), customer.tier(), customer.profile(), this.contacts.of(List.of(id))));
	}

	@Override
	public void erase(UUID customerId) {
		CustomerId id = new CustomerId(customerId);
		Customer customer = this.customers.findItself(id).orElseThrow(CustomerNotFound::new);
		Fact fact = this.facts.now();
		this.customers.update(customer.erased(fact.at()));
		this.traces.forget(id);
		int deleted = this.contacts.deleteAll(id);
		this.events.publishEvent(new CustomerEvent.Erased(fact, id, deleted));
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
