package app.wayside.customers;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what customers are to one another. */
@Service
public class Relations {

	private final JdbcClient jdbc;

	private final CustomerStore customers;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Relations(JdbcClient jdbc, CustomerStore customers, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.facts = facts;
		this.events = events;
	}

	/** All relations of a customer, seen from him, in both directions. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public List<Relation> of(CustomerId customer) {
		List<Row> rows = this.jdbc.sql("""
				select id, kind, 'OUT' as direction, to_id as other from customer_relation
				where tenant_id = :tenant and from_id = any(same_customer(:customer))
				  and to_id <> all(same_customer(:customer))
				union all
				select id, kind, 'IN', from_id from customer_relation
				where tenant_id = :tenant and to_id = any(same_customer(:customer))
				  and from_id <> all(same_customer(:customer))
				order by 2, 3, 1
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(RecordRows.of(Row.class))
			.list();
		Map<CustomerId, CustomerSummary> names = this.customers
			.summaries(rows.stream().map((row) -> new CustomerId(row.other())).distinct().toList())
			.stream()
			.collect(Collectors.toMap(CustomerSummary::id, Function.identity()));
		return rows.stream()
			.filter((row) -> names.containsKey(new CustomerId(row.other())))
			.map((row) -> row.seen(names))
			.toList();
	}

	/**
	 * Says what one customer is to another; said again, nothing changes.
	 * @throws RelationNotValid if both are the same
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void add(CustomerId from, RelationKind kind, CustomerId to) {
		Customer one = this.customers.find(from).orElseThrow(CustomerNotFound::new);
		Customer other = this.customers.find(to).orElseThrow(CustomerNotFound::new);
		one.refuseIfErased();
		other.refuseIfErased();
		if (one.id().equals(other.id())) {
			throw new RelationNotValid();
		}
		Fact fact = this.facts.now();
		int added = this.jdbc.sql("""
				insert into customer_relation (tenant_id, id, from_id, kind, to_id, added_at)
				values (:tenant, :id, :from, :kind, :to, :at) on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", Ids.next())
			.param("from", one.id().value())
			.param("kind", kind.name())
			.param("to", other.id().value())
			.param("at", Timestamp.from(fact.at()))
			.update();
		if (added == 1) {
			this.events.publishEvent(new CustomerEvent.Related(fact, one.id(), kind, other.id()));
		}
	}

	/** Ends a relation of a customer; ended again, nothing changes. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void remove(CustomerId customer, UUID id) {
		int removed = this.jdbc.sql("""
				delete from customer_relation
				where tenant_id = :tenant and id = :id
				  and (from_id = any(same_customer(:customer)) or to_id = any(same_customer(:customer)))
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("customer", customer.value())
			.update();
		if (removed == 1) {
			this.events.publishEvent(new CustomerEvent.Unrelated(this.facts.now(), customer, id));
		}
	}

	record Row(UUID id, RelationKind kind, Relation.Direction direction, UUID other) {

		Relation seen(Map<CustomerId, CustomerSummary> names) {
			return new Relation(this.id, this.kind, this.direction,
					java.util.Objects.requireNonNull(names.get(new CustomerId(this.other))));
		}

	}

}
