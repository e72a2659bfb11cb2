package app.wayside.customers;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.privacy.ReadsPersonalData;
import app.wayside.privacy.Reveal;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to travel documents. Their numbers are sealed, and shown only to who
 * says why.
 */
@Service
public class Documents {

	private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

	private final JdbcClient jdbc;

	private final CustomerStore customers;

	private final DocumentNumbers numbers;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Documents(JdbcClient jdbc, CustomerStore customers, DocumentNumbers numbers, Facts facts,
			ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.numbers = numbers;
		this.facts = facts;
		this.events = events;
	}

	/** The documents of a customer, the first to expire first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public List<TravelDocument> of(CustomerId customer) {
		return this.jdbc.sql("""
				select id, kind, country, hint, expires_on as expires from travel_document
				where tenant_id = :tenant and customer_id = any(same_customer(:customer))
				order by expires_on nulls last, kind, id
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(RecordRows.of(TravelDocument.class))
			.list();
	}

	/**
	 * Adds a document; one that the customer has already is left as it is.
	 * @throws DocumentNotValid if number or country cannot be
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public UUID add(CustomerId customer, Paper paper) {
		Customer holder = this.customers.find(customer).orElseThrow(CustomerNotFound::new);
		holder.refuseIfErased();
		String number = DocumentNumbers.clean(paper.number());
		String country = paper.country().strip().toUpperCase(Locale.ROOT);
		if (!number.matches("[A-Z0-9]{4,30}")) {
			throw new DocumentNotValid("number");
		}
		if (!COUNTRIES.contains(country)) {
			throw new DocumentNotValid("country");
		}
		Fact fact = this.facts.now();
		UUID id = Ids.next();
		String mark = this.numbers.mark(paper.kind(), country, number);
		return this.jdbc.sql("""
				select id from travel_document
				where tenant_id = :tenant and customer_id = any(same_customer(:customer)) and mark = :mark
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("mark", mark)
			.query(UUID.class)
			.optional()
			.orElseGet(() -> {
				this.jdbc.sql("""
						insert into travel_document (tenant_id, id, customer_id, kind, country, sealed, hint, mark,
						                             expires_on, added_at)
						values (:tenant, :id, :customer, :kind, :country, :sealed, :hint, :mark, :expires, :at)
						""")
					.param("tenant", Tenancy.current().value())
					.param("id", id)
					.param("customer", holder.id().value())
					.param("kind", paper.kind().name())
					.param("country", country)
					.param("sealed", this.numbers.seal(id, number))
					.param("hint", DocumentNumbers.hint(number))
					.param("mark", mark)
					.param("expires", paper.expires())
					.param("at", Timestamp.from(fact.at()))
					.update();
				this.events.publishEvent(new CustomerEvent.DocumentAdded(fact, holder.id(), id, paper.kind()));
				return id;
			});
	}

	/** Takes a document away, for good. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void remove(CustomerId customer, UUID id) {
		int removed = this.jdbc.sql("""
				delete from travel_document
				where tenant_id = :tenant and id = :id and customer_id = any(same_customer(:customer))
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("customer", customer.value())
			.update();
		if (removed == 0) {
			throw new DocumentNotFound();
		}
		this.events.publishEvent(new CustomerEvent.DocumentRemoved(this.facts.now(), customer, id));
	}

	/** The whole number. The look is logged with its reason. */
	@Transactional
	@Allowed(Permission.READ_CUSTOMERS)
	@ReadsPersonalData
	public String reveal(UUID id, Reveal reveal) {
		return this.jdbc.sql("""
				select sealed from travel_document
				where tenant_id = :tenant and id = :id and customer_id = any(same_customer(:customer))
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("customer", reveal.about().id())
			.query(String.class)
			.optional()
			.map((sealed) -> this.numbers.open(id, sealed))
			.orElseThrow(DocumentNotFound::new);
	}

	/**
	 * A document as it is told to us.
	 *
	 * @param kind of paper
	 * @param country two letters of ISO 3166-1
	 * @param number as typed
	 * @param expires on which day it ends, where it ends
	 */
	public record Paper(DocumentKind kind, String country, String number, @Nullable LocalDate expires) {
	}

}
