package app.wayside.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.privacy.ReadsPersonalData;
import app.wayside.privacy.Reveal;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to where customers are reached. A live address has one holder. */
@Service
public class Contacts {

	private final ContactStore store;

	private final CustomerStore customers;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Contacts(ContactStore store, CustomerStore customers, Facts facts, Clock clock, ApplicationEventPublisher events) {
		this.store = store;
		this.customers = customers;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * The live contact points of a customer, by kind, the one to use first. Of profiles
	 * that were joined, each may have had one; then that of the one that stays is it.
	 */
	@Transactional(readOnly = true)
	public List<Contact> of(CustomerId customer) {
		Set<ContactKind> seen = EnumSet.noneOf(ContactKind.class);
		return this.store.of(this.customers.idsOf(customer))
			.stream()
			.map((contact) -> (contact.preferred() && !seen.add(contact.kind())) ? contact.afterOthers() : contact)
			.toList();
	}

	/**
	 * Adds a contact point; the first of its kind is preferred. An address that the
	 * customer has already is left as it is.
	 * @throws AddressNotValid if the address cannot be one of its kind
	 * @throws ContactTaken if another customer has it
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public ContactId add(CustomerId customer, ContactKind kind, String address) {
		Customer holder = this.customers.find(customer).orElseThrow(CustomerNotFound::new);
		holder.refuseIfErased();
		String normalised = kind.normalised(address);
		if (!kind.accepts(normalised)) {
			throw new AddressNotValid(address);
		}
		Contact contact = new Contact(new ContactId(Ids.next()), kind, normalised, false, null, null);
		if (this.store.insert(holder.id(), contact, now())) {
			this.events.publishEvent(new CustomerEvent.ContactAdded(this.facts.now(), holder.id(), contact.id(), kind));
			return contact.id();
		}
		return of(customer).stream()
			.filter((own) -> own.kind() == kind && own.address().equals(normalised))
			.findFirst()
			.orElseThrow(() -> new ContactTaken(holderName(kind, normalised)))
			.id();
	}

	/** Takes a contact point away; its address is free for others again. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void remove(CustomerId customer, ContactId id) {
		this.store.remove(existing(customer, id).id(), now());
		this.events.publishEvent(new CustomerEvent.ContactRemoved(this.facts.now(), customer, id));
	}

	/** Makes a contact point the one to use among those of its kind. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void prefer(CustomerId customer, ContactId id) {
		this.store.prefer(customer, existing(customer, id));
		this.events.publishEvent(new CustomerEvent.ContactPreferred(this.facts.now(), customer, id));
	}

	/** Notes that a contact point was proven to be the customer's. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void verify(CustomerId customer, ContactId id) {
		this.store.verify(existing(customer, id).id(), now());
		this.events.publishEvent(new CustomerEvent.ContactVerified(this.facts.now(), customer, id));
	}

	/**
	 * The whole address behind a masked one. The look is logged with its reason.
	 */
	@Transactional
	@Allowed(Permission.READ_CUSTOMERS)
	@ReadsPersonalData
	public Contact reveal(ContactId id, Reveal reveal) {
		return existing(new CustomerId(reveal.about().id()), id);
	}

	void bounced(String address) {
		this.store.findLive(ContactKind.EMAIL, ContactKind.EMAIL.normalised(address)).ifPresent((live) -> {
			this.store.bounce(live.contact(), now());
			if (!live.known()) {
				this.events
					.publishEvent(new CustomerEvent.AddressBounced(this.facts.now(), live.customer(), live.contact()));
			}
		});
	}

	Optional<CustomerId> holder(ContactKind kind, String normalised) {
		return this.store.holder(kind, normalised);
	}

	boolean introduce(ContactStore.Stranger stranger) {
		return this.store.insertWithPerson(stranger, now());
	}

	private Contact existing(CustomerId customer, ContactId id) {
		return of(customer).stream()
			.filter((contact) -> contact.id().equals(id))
			.findFirst()
			.orElseThrow(ContactNotFound::new);
	}

	private String holderName(ContactKind kind, String address) {
		return this.store.holder(kind, address)
			.flatMap(this.customers::find)
			.map((holder) -> holder.profile().displayName())
			.orElse("");
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
