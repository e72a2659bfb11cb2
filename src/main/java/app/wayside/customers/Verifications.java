package app.wayside.customers;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to questions whether an address is the customer's. He answers by a link
 * that only whoever reads that mail has: once, and within three days. Whoever sends mail
 * hears the event and writes the letter.
 */
@Service
public class Verifications {

	/** For how long a link can be answered. */
	public static final Duration VALID = Duration.ofDays(3);

	/** After which time an address should be confirmed anew. */
	public static final Duration FRESH = Duration.ofDays(365);

	private final JdbcClient jdbc;

	private final Contacts contacts;

	private final ContactStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Verifications(JdbcClient jdbc, Contacts contacts, ContactStore store, Facts facts,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.contacts = contacts;
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Asks a customer whether an address is his.
	 * @throws ContactNotFound if he has no such address
	 * @throws NotVerifiable if it cannot be written to
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public UUID ask(CustomerId customer, ContactId contactId) {
		Contact contact = this.contacts.of(customer)
			.stream()
			.filter((each) -> each.id().equals(contactId))
			.findFirst()
			.orElseThrow(ContactNotFound::new);
		if (contact.kind() != ContactKind.EMAIL) {
			throw new NotVerifiable();
		}
		Fact fact = this.facts.now();
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into contact_verification (tenant_id, id, contact_id, customer_id, address, asked_at, expires_at)
				values (:tenant, :id, :contact, :customer, :address, :at, :expires)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("contact", contactId.value())
			.param("customer", customer.value())
			.param("address", contact.address())
			.param("at", Timestamp.from(fact.at()))
			.param("expires", Timestamp.from(fact.at().plus(VALID)))
			.update();
		this.events.publishEvent(new CustomerEvent.VerificationAsked(fact, customer, contactId, id));
		return id;
	}

	/**
	 * What a link asks about.
	 * @throws VerificationOver if it cannot be answered any more
	 */
	@Transactional(readOnly = true)
	@Unguarded("the customer's signed link opens it")
	public Question question(UUID id) {
		return this.jdbc.sql("""
				select v.id, v.customer_id, v.contact_id, v.address
				from contact_verification v
				join customer_contact c on c.tenant_id = v.tenant_id and c.id = v.contact_id
				where v.tenant_id = :tenant and v.id = :id and v.answered_at is null and v.expires_at > :now
				  and c.removed_at is null and c.address = v.address
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("now", Timestamp.from(this.facts.now().at()))
			.query(RecordRows.of(Question.class))
			.optional()
			.orElseThrow(VerificationOver::new);
	}

	/**
	 * The customer says that the address is his.
	 * @throws VerificationOver if it cannot be answered any more
	 */
	@Transactional
	@Unguarded("the customer's signed link opens it")
	public void confirm(UUID id) {
		Question question = question(id);
		Instant now = this.facts.now().at();
		int answered = this.jdbc.sql("""
				update contact_verification set answered_at = :at
				where tenant_id = :tenant and id = :id and answered_at is null
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("at", Timestamp.from(now))
			.update();
		if (answered == 0) {
			throw new VerificationOver();
		}
		ContactId contact = new ContactId(question.contactId());
		this.store.verify(contact, now);
		this.events.publishEvent(
				new CustomerEvent.ContactVerified(this.facts.now(), new CustomerId(question.customerId()), contact));
	}

	/**
	 * A question that can be answered.
	 *
	 * @param id of the question
	 * @param customerId who is asked
	 * @param contactId about which address
	 * @param address itself
	 */
	public record Question(UUID id, UUID customerId, UUID contactId, String address) {
	}

}
