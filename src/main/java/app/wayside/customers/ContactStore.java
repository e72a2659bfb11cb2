package app.wayside.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps contact points, and knows whose an address is. */
@Component
class ContactStore {

	private final JdbcClient jdbc;

	ContactStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<CustomerId> holder(ContactKind kind, String normalised) {
		return this.jdbc.sql("""
				select coalesce(c.survivor_id, c.id) from customer_contact a
				join customer c on c.tenant_id = a.tenant_id and c.id = a.customer_id
				where a.tenant_id = :tenant and a.kind = :kind and a.address = :address and a.removed_at is null
				""")
			.param("tenant", Tenancy.current().value())
			.param("kind", kind.name())
			.param("address", normalised)
			.query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
			.optional();
	}

	/**
	 * Makes a person with one address in a single statement, unless the address is taken:
	 * then the statement waits for whoever is taking it and makes nothing.
	 */
	boolean insertWithPerson(Stranger stranger, Instant now) {
		return this.jdbc.sql("""
				with claimed as (
				  insert into customer_contact (tenant_id, id, customer_id, kind, address, preferred, added_at)
				  values (:tenant, :contact, :id, :contactKind, :address, true, :at)
				  on conflict (tenant_id, kind, address) where removed_at is null do nothing
				  returning tenant_id, customer_id
				), made as (
				  insert into customer (tenant_id, id, kind, display_name, native_name, search_name, initials,
				                        language, zone, created_at, changed_at)
				  select c.tenant_id, c.customer_id, 'PERSON', :displayName, :nativeName, :searchName, :initials,
				         coalesce(nullif(:language, ''), t.locale, 'en'), coalesce(t.zone, 'UTC'), :at, :at
				  from claimed c left join tenant t on t.tenant_id = c.tenant_id
				), found_by as (
				  insert into customer_term (tenant_id, customer_id, term)
				  select c.tenant_id, c.customer_id, unnest(:terms::text[]) from claimed c
				)
				select count(*) from claimed
				""")
			.param("tenant", Tenancy.current().value())
			.param("contact", stranger.contactId().value())
			.param("id", stranger.id().value())
			.param("contactKind", stranger.kind().name())
			.param("address", stranger.address())
			.param("displayName", stranger.name())
			.param("nativeName", stranger.nativeName())
			.param("searchName", Names.ordered(stranger.name()))
			.param("initials", Names.initials(stranger.name()))
			.param("language", stranger.language())
			.param("terms", Names.terms(stranger.name()).toArray(String[]::new))
			.param("at", Timestamp.from(now))
			.query(Integer.class)
			.single() == 1;
	}

	/** Adds a contact point unless a live one has the address already. */
	boolean insert(CustomerId customer, Contact contact, Instant now) {
		return this.jdbc
			.sql("""
					insert into customer_contact (tenant_id, id, customer_id, kind, address, preferred, added_at)
					select :tenant, :id, :customer, :kind, :address,
					       not exists (select from customer_contact p
					                   where p.tenant_id = :tenant and p.customer_id = any((select same_customer(:customer))::uuid[])
					                     and p.kind = :kind and p.preferred and p.removed_at is null),
					       :at
					on conflict (tenant_id, kind, address) where removed_at is null do nothing
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", contact.id().value())
			.param("customer", customer.value())
			.param("kind", contact.kind().name())
			.param("address", contact.address())
			.param("at", Timestamp.from(now))
			.update() == 1;
	}

	/** Where any of some ids of one customer are reached, the first of them first. */
	List<Contact> of(List<CustomerId> customers) {
		return this.jdbc.sql("""
				select id, kind, address, preferred, verified_at, bounced_at from customer_contact
				where tenant_id = :tenant and customer_id = any(:customers) and removed_at is null
				order by array_position(array['EMAIL', 'PHONE', 'WECHAT', 'WHATSAPP', 'APP'], kind), preferred desc,
				         array_position(:customers, customer_id), added_at, id
				""")
			.param("tenant", Tenancy.current().value())
			.param("customers", customers.stream().map(CustomerId::value).toArray(UUID[]::new))
			.query(ContactStore::contact)
			.list();
	}

	void remove(ContactId id, Instant now) {
		touch("removed_at = :at, preferred = false", id, now);
	}

	void verify(ContactId id, Instant now) {
		touch("verified_at = :at, bounced_at = null", id, now);
	}

	void bounce(ContactId id, Instant now) {
		touch("bounced_at = :at", id, now);
	}

	private void touch(String change, ContactId id, Instant now) {
		this.jdbc.sql("update customer_contact set " + change + " where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.param("at", Timestamp.from(now))
			.update();
	}

	void prefer(CustomerId customer, Contact contact) {
		this.jdbc.sql("""
				update customer_contact set preferred = false
				where tenant_id = :tenant and customer_id = any(same_customer(:customer)) and kind = :kind and preferred
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.param("kind", contact.kind().name())
			.update();
		this.jdbc.sql("update customer_contact set preferred = true where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", contact.id().value())
			.update();
	}

	Optional<Bounced> findLive(ContactKind kind, String normalised) {
		return this.jdbc.sql("""
				select coalesce(c.survivor_id, c.id) as customer_id, a.id, a.bounced_at is not null as known
				from customer_contact a
				join customer c on c.tenant_id = a.tenant_id and c.id = a.customer_id
				where a.tenant_id = :tenant and a.kind = :kind and a.address = :address and a.removed_at is null
				""")
			.param("tenant", Tenancy.current().value())
			.param("kind", kind.name())
			.param("address", normalised)
			.query((row, number) -> new Bounced(new CustomerId(row.getObject("customer_id", UUID.class)),
					new ContactId(row.getObject("id", UUID.class)), row.getBoolean("known")))
			.optional();
	}

	/** Deletes every address that a customer ever had. */
	int deleteAll(CustomerId customer) {
		return this.jdbc.sql("delete from customer_contact where tenant_id = :tenant and customer_id = :customer")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.update();
	}

	private static Contact contact(ResultSet row, int number) throws SQLException {
		return new Contact(new ContactId(row.getObject("id", UUID.class)), ContactKind.valueOf(row.getString("kind")),
				row.getString("address"), row.getBoolean("preferred"), CustomerStore.instant(row, "verified_at"),
				CustomerStore.instant(row, "bounced_at"));
	}

	/**
	 * A person about to be known.
	 *
	 * @param id to be
	 * @param contactId to be
	 * @param kind of the address
	 * @param address normalised
	 * @param name to show
	 * @param nativeName in his own script, if that is how he was named
	 * @param language as a tag; empty where unknown
	 */
	record Stranger(CustomerId id, ContactId contactId, ContactKind kind, String address, String name,
			String nativeName, String language) {
	}

	/**
	 * An address that did not answer.
	 *
	 * @param customer whose it is
	 * @param contact which it is
	 * @param known whether it is marked already
	 */
	record Bounced(CustomerId customer, ContactId contact, boolean known) {
	}

}
