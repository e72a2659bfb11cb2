package app.wayside.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to the people and companies that travel with us: who they are. Where
 * they are reached is kept by {@link Contacts}.
 */
@Service
public class Customers {

	private final CustomerStore store;

	private final Contacts contacts;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Customers(CustomerStore store, Contacts contacts, Facts facts, Clock clock, ApplicationEventPublisher events) {
		this.store = store;
		this.contacts = contacts;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Finds whoever has the address, or makes him. Two that meet the same stranger at the
	 * same moment get the same customer: the second waits for the first to commit.
	 * @return the one customer of this tenant with the address
	 */
	@Transactional
	@Allowed({ Permission.SUBMIT_MESSAGES, Permission.WORK_CASES, Permission.EDIT_CUSTOMERS })
	public CustomerId meet(Encounter encounter) {
		String address = encounter.kind().normalised(encounter.address());
		if (address.isEmpty()) {
			throw new AddressNotValid(encounter.address());
		}
		while (true) {
			Optional<CustomerId> known = this.contacts.holder(encounter.kind(), address);
			if (known.isPresent()) {
				return known.get();
			}
			String name = Names.guess(encounter);
			boolean ideographic = Character.isIdeographic(name.codePointAt(0));
			var stranger = new ContactStore.Stranger(new CustomerId(Ids.next()), new ContactId(Ids.next()),
					encounter.kind(), address, name, ideographic ? name : "", encounter.language());
			if (this.contacts.introduce(stranger)) {
				this.events.publishEvent(new CustomerEvent.Created(this.facts.now(), stranger.id(), Kind.PERSON));
				return stranger.id();
			}
		}
	}

	/**
	 * A customer in one line, under the id that was asked for. Of profiles that were
	 * joined, each id tells what the one that stays is like.
	 */
	@Transactional(readOnly = true)
	public Optional<CustomerSummary> find(CustomerId id) {
		return this.store.summaries(List.of(id)).stream().findFirst();
	}

	/** Customers in one line each, in no order; those that are not there are left out. */
	@Transactional(readOnly = true)
	public List<CustomerSummary> findAll(Collection<CustomerId> ids) {
		return this.store.summaries(ids);
	}

	/** All ids that mean the same customer, first the one that stays. */
	@Transactional(readOnly = true)
	public List<CustomerId> idsOf(CustomerId id) {
		return this.store.idsOf(id);
	}

	/**
	 * All that is kept about a customer, under the id that stays.
	 * @throws CustomerNotFound if there is none
	 */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public CustomerDetails details(CustomerId id) {
		Customer customer = existing(id);
		CustomerId companyId = customer.profile().companyId();
		return new CustomerDetails(customer.id(), customer.kind(), customer.tier(),
				Names.initials(customer.profile().displayName()), customer.profile(),
				(companyId != null) ? find(companyId).map(CustomerSummary::displayName).orElse(null) : null,
				this.contacts.of(id), customer.created(), customer.changed(), customer.erased(), customer.version());
	}

	/**
	 * Makes a profile.
	 * @throws NameMissing without a name
	 * @throws AddressNotValid if an address cannot be one
	 * @throws ContactTaken if another customer has the address
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public CustomerId create(NewCustomer wanted) {
		Customer customer = Customer.of(new CustomerId(Ids.next()), wanted, now());
		refuseUnlessCompany(customer.profile());
		this.store.insert(customer);
		this.events.publishEvent(new CustomerEvent.Created(this.facts.now(), customer.id(), customer.kind()));
		wanted.addresses().forEach((address) -> this.contacts.add(customer.id(), address.kind(), address.text()));
		return customer.id();
	}

	/**
	 * Changes a profile.
	 * @param version that the change was made from
	 * @throws CustomerChangedMeanwhile if that is not the latest
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void change(CustomerId id, Profile wanted, int version) {
		Customer before = existing(id);
		if (before.version() != version) {
			throw new CustomerChangedMeanwhile();
		}
		Customer after = before.with(wanted, now());
		List<String> fields = before.differencesFrom(after.profile());
		if (!fields.isEmpty()) {
			refuseUnlessCompany(after.profile());
			this.store.update(after);
			this.events.publishEvent(new CustomerEvent.Changed(this.facts.now(), after.id(), fields));
		}
	}

	/** Lifts or lowers a customer. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void moveTo(CustomerId id, Tier tier) {
		Customer before = existing(id);
		if (before.tier() != tier) {
			this.store.update(before.in(tier, now()));
			this.events.publishEvent(new CustomerEvent.TierChanged(this.facts.now(), before.id(), before.tier(), tier));
		}
	}

	/**
	 * Marks a mail address from which mail came back for good; unknown ones are let be.
	 */
	@Transactional
	@Allowed({ Permission.SUBMIT_MESSAGES, Permission.EDIT_CUSTOMERS })
	public void addressBounced(String address) {
		this.contacts.bounced(address);
	}

	private void refuseUnlessCompany(Profile profile) {
		CustomerId company = profile.companyId();
		if (company != null && find(company).filter((found) -> found.kind() == Kind.COMPANY).isEmpty()) {
			throw new NotACompany();
		}
	}

	private Customer existing(CustomerId id) {
		return this.store.find(id).orElseThrow(CustomerNotFound::new);
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
