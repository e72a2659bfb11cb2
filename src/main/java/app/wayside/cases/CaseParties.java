package app.wayside.cases;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to who else has to do with a case: who travels, booked, pays, approves
 * or answers for somebody. Profiles that were joined are one person here as well.
 */
@Service
@Transactional
public class CaseParties {

	/** A case with those that it goes on for. */
	private static final String CASES = """
			(select cast(:case as uuid) union all
			 select merged_id from case_merge where tenant_id = :tenant and survivor_id = :case and ended_at is null)
			""";

	private final JdbcClient jdbc;

	private final CaseWork work;

	private final Customers customers;

	private final Facts facts;

	CaseParties(JdbcClient jdbc, CaseWork work, Customers customers, Facts facts) {
		this.jdbc = jdbc;
		this.work = work;
		this.customers = customers;
		this.facts = facts;
	}

	/**
	 * Somebody with his roles.
	 *
	 * @param customer who
	 * @param roles at least one
	 */
	public record Party(CustomerSummary customer, Set<CaseRole> roles) {
	}

	/**
	 * A role on a case.
	 *
	 * @param caseId the case
	 * @param role that somebody has there
	 */
	public record RoleOn(UUID caseId, CaseRole role) {
	}

	/**
	 * Says what somebody has to do with a case; the same said again changes nothing.
	 * @param roles all that he has; none takes him off
	 * @throws CaseNotFound where the tenant has no such case
	 * @throws PartyNotFound where the tenant has no such customer
	 */
	@Allowed(Permission.WORK_CASES)
	public void set(CaseId id, CustomerId customer, Set<CaseRole> roles) {
		this.work.toWorkOn(id);
		CustomerId person = this.customers.idsOf(customer).getFirst();
		if (this.customers.find(person).isEmpty()) {
			throw new PartyNotFound();
		}
		if (rows(id).getOrDefault(person.value(), Set.of()).equals(roles)) {
			return;
		}
		Fact fact = this.facts.now();
		this.jdbc
			.sql("delete from case_party where tenant_id = :tenant and case_id in " + CASES
					+ " and customer_id = any(same_customer(:customer))")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("customer", person.value())
			.update();
		this.jdbc.sql("""
				insert into case_party (tenant_id, case_id, customer_id, role, since)
				select :tenant, :case, :customer, role, :now from unnest(:roles) role
				""")
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.param("customer", person.value())
			.param("now", Timestamp.from(fact.at()))
			.param("roles", roles.stream().map(Enum::name).toArray(String[]::new))
			.update();
		this.work.tell(new CaseEvent.PartySet(fact, id, person, roles.stream().sorted().toList()));
	}

	/** Takes somebody off a case; nothing changes where he has no role there. */
	@Allowed(Permission.WORK_CASES)
	public void remove(CaseId id, CustomerId customer) {
		set(id, customer, Set.of());
	}

	/** Who has to do with a case, by name. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Party> of(CaseId id) {
		Map<UUID, Set<CaseRole>> roles = rows(id);
		return this.customers.findAll(roles.keySet().stream().map(CustomerId::new).toList())
			.stream()
			.map((person) -> new Party(person, roles.getOrDefault(person.id().value(), Set.of())))
			.sorted(Comparator.comparing((party) -> party.customer().displayName()))
			.toList();
	}

	/** On which cases a customer has which role. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<RoleOn> rolesOf(CustomerId customer) {
		return this.jdbc.sql("""
				select distinct case_id, role from case_party
				where tenant_id = :tenant and customer_id = any(same_customer(:customer)) order by case_id, role
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(RecordRows.of(RoleOn.class))
			.list();
	}

	/** The roles by customer; joined profiles count under the one that stays. */
	private Map<UUID, Set<CaseRole>> rows(CaseId id) {
		Map<UUID, Set<CaseRole>> roles = new LinkedHashMap<>();
		this.jdbc.sql("""
				select coalesce(c.survivor_id, c.id) as customer_id, p.role from case_party p
				join customer c on c.tenant_id = p.tenant_id and c.id = p.customer_id
				where p.tenant_id = :tenant and p.case_id in
				""" + CASES)
			.param("tenant", Tenancy.current().value())
			.param("case", id.value())
			.query(RecordRows.of(Row.class))
			.list()
			.forEach((row) -> roles.computeIfAbsent(row.customerId(), (key) -> EnumSet.noneOf(CaseRole.class))
				.add(row.role()));
		return roles;
	}

	/** A row of the table. */
	record Row(UUID customerId, CaseRole role) {
	}

}
