package app.wayside.customers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what customers are found and compared by, and who is due to be looked at. */
@Component
class TraitStore {

	/** More than this share nothing that tells them apart from a crowd. */
	private static final int CROWD = 40;

	private final JdbcClient jdbc;

	TraitStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<UUID> tenants() {
		return this.jdbc.sql("select tenants_with_customers_due()").query(UUID.class).list();
	}

	/** Has customers looked at after the commit. */
	void due(Collection<CustomerId> customers) {
		this.jdbc.sql("""
				insert into customer_due (tenant_id, customer_id) select :tenant, unnest(:ids) on conflict do nothing
				""").param("tenant", Tenancy.current().value()).param("ids", ids(customers)).update();
	}

	/** Takes some of those who are due; nobody else gets them. */
	List<CustomerId> take(int most) {
		return this.jdbc.sql("""
				delete from customer_due
				where tenant_id = :tenant and customer_id in (
				  select customer_id from customer_due where tenant_id = :tenant
				  order by customer_id limit :most for update skip locked)
				returning customer_id
				""")
			.param("tenant", Tenancy.current().value())
			.param("most", most)
			.query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
			.list();
	}

	/** Adds words that find a customer. */
	void addTerms(CustomerId customer, Set<String> terms) {
		this.jdbc.sql("""
				insert into customer_term (tenant_id, customer_id, term) select :tenant, :id, unnest(:terms::text[])
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.value())
			.param("terms", terms.toArray(String[]::new))
			.update();
	}

	void write(CustomerId customer, Set<String> traits) {
		this.jdbc.sql("""
				delete from customer_trait
				where tenant_id = :tenant and customer_id = :id and trait <> all(:traits::text[])
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.value())
			.param("traits", traits.toArray(String[]::new))
			.update();
		this.jdbc.sql("""
				insert into customer_trait (tenant_id, customer_id, trait) select :tenant, :id, unnest(:traits::text[])
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.value())
			.param("traits", traits.toArray(String[]::new))
			.update();
	}

	/** Who shares a trait with a customer that is not shared by a crowd. */
	List<CustomerId> alike(CustomerId customer, Set<String> traits) {
		return this.jdbc.sql("""
				select distinct near.customer_id
				from unnest(:traits::text[]) as mine (trait)
				cross join lateral (
				  select t.customer_id, count(*) over () as crowd
				  from (select t.customer_id from customer_trait t
				        where t.tenant_id = :tenant and t.trait = mine.trait limit :crowd + 1) t) near
				where near.crowd <= :crowd and near.customer_id <> :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.value())
			.param("traits", traits.toArray(String[]::new))
			.param("crowd", CROWD)
			.query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
			.list();
	}

	/** How many, up to a crowd, have the commonest of some names. */
	int namesakes(Set<String> nameTraits) {
		return this.jdbc.sql("""
				select coalesce(max(near.people), 0) from unnest(:traits::text[]) as mine (trait)
				cross join lateral (
				  select count(*) as people
				  from (select from customer_trait t
				        where t.tenant_id = :tenant and t.trait = mine.trait limit :crowd) t) near
				""")
			.param("tenant", Tenancy.current().value())
			.param("traits", nameTraits.toArray(String[]::new))
			.param("crowd", CROWD)
			.query(Integer.class)
			.single();
	}

	/** The marks of the documents of one customer. */
	Set<String> documents(List<CustomerId> ids) {
		return Set.copyOf(this.jdbc
			.sql("select distinct mark from travel_document where tenant_id = :tenant and customer_id = any(:ids)")
			.param("tenant", Tenancy.current().value())
			.param("ids", ids(ids))
			.query(String.class)
			.list());
	}

	private static UUID[] ids(Collection<CustomerId> customers) {
		return customers.stream().map(CustomerId::value).toArray(UUID[]::new);
	}

}
