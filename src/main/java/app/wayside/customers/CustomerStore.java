package app.wayside.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps customers and the words that find them. */
@Component
class CustomerStore {

	// Not coalesce(): below the wall PostgreSQL takes it for one that tells what it sees,
	// and reads all customers instead of an index.
	private static final String SUMMARY = """
			select asked.id, c.kind, c.display_name, c.native_name, c.initials, c.language, c.tier, c.company_id,
			       company.display_name as company_name, c.zone,
			       (select a.address from customer_contact a
			        where a.tenant_id = c.tenant_id and a.kind = 'EMAIL' and a.removed_at is null
			          and a.customer_id = any(c.id || array(select t.id from customer t
			                                                where t.tenant_id = c.tenant_id and t.survivor_id = c.id))
			        order by a.bounced_at is not null, a.preferred desc, a.customer_id <> c.id, a.added_at
			        limit 1) as email
			from customer asked
			join customer c on c.tenant_id = asked.tenant_id and c.id = case when asked.survivor_id is null then asked.id else asked.survivor_id end
			left join customer company on company.tenant_id = c.tenant_id and company.id = c.company_id
			""";

	private final JdbcClient jdbc;

	CustomerStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * In one line each, under the id that was asked for, also where that is read through
	 * another.
	 */
	List<CustomerSummary> summaries(Collection<CustomerId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(SUMMARY + "where asked.tenant_id = :tenant and asked.id = any(:ids)")
			.param("tenant", Tenancy.current().value())
			.param("ids", ids.stream().map(CustomerId::value).toArray(UUID[]::new))
			.query(CustomerStore::summary)
			.list();
	}

	/** The one whom an id means: the one that stays, where profiles were joined. */
	Optional<Customer> find(CustomerId id) {
		return this.jdbc
			.sql("""
					select c.* from customer asked
					join customer c on c.tenant_id = asked.tenant_id and c.id = case when asked.survivor_id is null then asked.id else asked.survivor_id end
					where asked.tenant_id = :tenant and asked.id = :id
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(CustomerStore::customer)
			.optional();
	}

	/** The profile with this very id. */
	Optional<Customer> findItself(CustomerId id) {
		return this.jdbc.sql("select * from customer where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(CustomerStore::customer)
			.optional();
	}

	/** All ids of the one whom an id means, first the one that stays. */
	List<CustomerId> idsOf(CustomerId id) {
		return this.jdbc.sql("select unnest(same_customer(:id))")
			.param("id", id.value())
			.query((row, number) -> new CustomerId(row.getObject(1, UUID.class)))
			.list();
	}

	/** Whether two ids mean one customer. */
	boolean same(CustomerId one, CustomerId other) {
		return idsOf(one).getFirst().equals(idsOf(other).getFirst());
	}

	void insert(Customer customer) {
		this.jdbc.sql("""
				insert into customer (tenant_id, id, kind, display_name, native_name, latin_name, search_name, initials,
				                      language, zone, tier, company_id, preferences, created_at, changed_at)
				values (:tenant, :id, :kind, :displayName, :nativeName, :latinName, :searchName, :initials, :language,
				        :zone, :tier, :company, :preferences, :at, :at)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.id().value())
			.param("kind", customer.kind().name())
			.param("displayName", customer.profile().displayName())
			.param("nativeName", customer.profile().nativeName())
			.param("latinName", customer.profile().latinName())
			.param("searchName", Names.ordered(customer.profile().displayName()))
			.param("initials", Names.initials(customer.profile().displayName()))
			.param("language", customer.profile().language())
			.param("zone", customer.profile().zone())
			.param("tier", customer.tier().name())
			.param("company", company(customer.profile()))
			.param("preferences", customer.profile().preferences())
			.param("at", Timestamp.from(customer.created()))
			.update();
		insertTerms(customer);
	}

	/** Saves a change, unless the version was left behind. */
	void update(Customer customer) {
		int saved = this.jdbc.sql("""
				update customer
				set display_name = :displayName, native_name = :nativeName, latin_name = :latinName,
				    search_name = :searchName, initials = :initials, language = :language, zone = :zone,
				    tier = :tier, company_id = :company, preferences = :preferences, changed_at = :changed,
				    erased_at = :erased, version = version + 1
				where tenant_id = :tenant and id = :id and version = :version
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.id().value())
			.param("version", customer.version())
			.param("displayName", customer.profile().displayName())
			.param("nativeName", customer.profile().nativeName())
			.param("latinName", customer.profile().latinName())
			.param("searchName", Names.ordered(customer.profile().displayName()))
			.param("initials", Names.initials(customer.profile().displayName()))
			.param("language", customer.profile().language())
			.param("zone", customer.profile().zone())
			.param("tier", customer.tier().name())
			.param("company", company(customer.profile()))
			.param("preferences", customer.profile().preferences())
			.param("changed", Timestamp.from(customer.changed()))
			.param("erased", (customer.erased() != null) ? Timestamp.from(customer.erased()) : null)
			.update();
		if (saved == 0) {
			throw new CustomerChangedMeanwhile();
		}
		this.jdbc.sql("delete from customer_term where tenant_id = :tenant and customer_id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.id().value())
			.update();
		if (customer.erased() == null) {
			insertTerms(customer);
		}
	}

	private void insertTerms(Customer customer) {
		Profile profile = customer.profile();
		this.jdbc
			.sql("insert into customer_term (tenant_id, customer_id, term) select :tenant, :id, unnest(:terms::text[])")
			.param("tenant", Tenancy.current().value())
			.param("id", customer.id().value())
			.param("terms",
					Names.terms(profile.displayName(), profile.nativeName(), profile.latinName())
						.toArray(String[]::new))
			.update();
	}

	private static @Nullable UUID company(Profile profile) {
		return (profile.companyId() != null) ? profile.companyId().value() : null;
	}

	private static CustomerSummary summary(ResultSet row, int number) throws SQLException {
		UUID company = row.getObject("company_id", UUID.class);
		return new CustomerSummary(new CustomerId(row.getObject("id", UUID.class)), Kind.valueOf(row.getString("kind")),
				row.getString("display_name"), row.getString("native_name"), row.getString("initials"),
				row.getString("language"), Tier.valueOf(row.getString("tier")),
				(company != null) ? new CustomerId(company) : null, row.getString("company_name"),
				row.getString("email"), row.getString("zone"));
	}

	private static Customer customer(ResultSet row, int number) throws SQLException {
		UUID company = row.getObject("company_id", UUID.class);
		Profile profile = new Profile(row.getString("display_name"), row.getString("native_name"),
				row.getString("latin_name"), row.getString("language"), row.getString("zone"),
				(company != null) ? new CustomerId(company) : null, row.getString("preferences"));
		return new Customer(new CustomerId(row.getObject("id", UUID.class)), Kind.valueOf(row.getString("kind")),
				Tier.valueOf(row.getString("tier")), profile, row.getTimestamp("created_at").toInstant(),
				row.getTimestamp("changed_at").toInstant(), instant(row, "erased_at"), row.getInt("version"));
	}

	static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
