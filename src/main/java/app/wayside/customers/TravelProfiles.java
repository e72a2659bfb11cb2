package app.wayside.customers;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to how customers travel and want to be reached. */
@Service
public class TravelProfiles {

	private static final int LONGEST = 200;

	private final JdbcClient jdbc;

	private final CustomerStore customers;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	TravelProfiles(JdbcClient jdbc, CustomerStore customers, Facts facts, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.facts = facts;
		this.events = events;
	}

	/** How a customer travels. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public TravelProfile of(CustomerId customer) {
		Kept kept = this.jdbc
			.sql("select type, channel from customer where tenant_id = :tenant and id = (same_customer(:customer))[1]")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(RecordRows.of(Kept.class))
			.optional()
			.orElseThrow(CustomerNotFound::new);
		return new TravelProfile(kept.type(), kept.channel(), preferences(customer));
	}

	private List<TravelProfile.Preference> preferences(CustomerId customer) {
		return this.jdbc.sql("""
				select id, kind, words from customer_preference
				where tenant_id = :tenant and customer_id = any(same_customer(:customer))
				order by array_position(array['SEAT', 'MEAL', 'ROOM', 'LOYALTY', 'OTHER'], kind), added_at, id
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(RecordRows.of(TravelProfile.Preference.class))
			.list();
	}

	/** Says for what a customer travels, and how he wants to be reached. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void change(CustomerId customer, TravellerType type, @Nullable ContactKind channel) {
		Customer holder = existing(customer);
		int changed = this.jdbc.sql("""
				update customer set type = :type, channel = :channel
				where tenant_id = :tenant and id = :id and (type, channel) is distinct from (:type, :channel)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", holder.id().value())
			.param("type", type.name())
			.param("channel", (channel != null) ? channel.name() : null, java.sql.Types.VARCHAR)
			.update();
		if (changed == 1) {
			this.events
				.publishEvent(new CustomerEvent.Changed(this.facts.now(), holder.id(), List.of("type", "channel")));
		}
	}

	/**
	 * Notes what a customer likes.
	 * @throws PreferenceMissing without words
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public UUID prefer(CustomerId customer, PreferenceKind kind, String words) {
		Customer holder = existing(customer);
		String clean = Names.clean(words);
		if (clean.isEmpty() || clean.length() > LONGEST) {
			throw new PreferenceMissing();
		}
		Fact fact = this.facts.now();
		UUID id = Ids.next();
		this.jdbc.sql("""
				insert into customer_preference (tenant_id, id, customer_id, kind, words, added_at)
				values (:tenant, :id, :customer, :kind, :words, :at)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id)
			.param("customer", holder.id().value())
			.param("kind", kind.name())
			.param("words", clean)
			.param("at", Timestamp.from(fact.at()))
			.update();
		this.events.publishEvent(new CustomerEvent.Changed(fact, holder.id(), List.of("preferences")));
		return id;
	}

	/** Forgets what a customer liked; done again, nothing changes. */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void forget(CustomerId customer, UUID preference) {
		int removed = this.jdbc.sql("""
				delete from customer_preference
				where tenant_id = :tenant and id = :id and customer_id = any(same_customer(:customer))
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", preference)
			.param("customer", customer.value())
			.update();
		if (removed == 1) {
			this.events.publishEvent(new CustomerEvent.Changed(this.facts.now(), customer, List.of("preferences")));
		}
	}

	private Customer existing(CustomerId id) {
		Customer holder = this.customers.find(id).orElseThrow(CustomerNotFound::new);
		holder.refuseIfErased();
		return holder;
	}

	record Kept(TravellerType type, @Nullable ContactKind channel) {
	}

}
