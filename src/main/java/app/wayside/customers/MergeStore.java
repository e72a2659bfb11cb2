package app.wayside.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps merges, and through whom each profile is read. */
@Component
class MergeStore {

	private static final String SELECT = """
			select m.id, m.survivor_id, m.absorbed_id, m.changes, m.merged_at, m.merged_by, m.undone_at,
			       c.display_name as name
			from customer_merge m
			join customer c on c.tenant_id = m.tenant_id and c.id = m.absorbed_id
			where m.tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	private final JsonMapper json;

	MergeStore(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Lets nobody else join or part the customers of this tenant until the commit. */
	void alone() {
		this.jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('merge:' || :tenant, 0))")
			.param("tenant", Tenancy.current().toString())
			.query(Integer.class)
			.single();
	}

	void insert(Kept merge) {
		this.jdbc.sql("""
				insert into customer_merge (tenant_id, id, survivor_id, absorbed_id, changes, merged_at, merged_by)
				values (:tenant, :id, :survivor, :absorbed, cast(:changes as jsonb), :at, :by)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", merge.id().value())
			.param("survivor", merge.survivor().value())
			.param("absorbed", merge.absorbed().value())
			.param("changes", this.json.writeValueAsString(merge.changes()))
			.param("at", Timestamp.from(merge.at()))
			.param("by", merge.by())
			.update();
		settle(merge.absorbed());
	}

	Optional<Kept> find(MergeId id) {
		return this.jdbc.sql(SELECT + " and m.id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(this::merge)
			.optional();
	}

	/** The merge by which a profile was taken in and still is. */
	Optional<Kept> standing(CustomerId absorbed) {
		return this.jdbc.sql(SELECT + " and m.absorbed_id = :absorbed and m.undone_at is null")
			.param("tenant", Tenancy.current().value())
			.param("absorbed", absorbed.value())
			.query(this::merge)
			.optional();
	}

	/** All merges that stand among the ids of one customer, oldest first. */
	List<Kept> within(CustomerId customer) {
		return this.jdbc.sql(SELECT + """
				 and m.survivor_id = any(same_customer(:customer)) and m.undone_at is null
				order by m.merged_at, m.id
				""")
			.param("tenant", Tenancy.current().value())
			.param("customer", customer.value())
			.query(this::merge)
			.list();
	}

	/**
	 * The merges that stand and brought others into the same profile later, oldest first.
	 */
	List<Kept> after(Kept merge) {
		return this.jdbc.sql(SELECT + """
				 and m.survivor_id = :survivor and m.undone_at is null and (m.merged_at, m.id) > (:at, :id)
				order by m.merged_at, m.id
				""")
			.param("tenant", Tenancy.current().value())
			.param("survivor", merge.survivor().value())
			.param("at", Timestamp.from(merge.at()))
			.param("id", merge.id().value())
			.query(this::merge)
			.list();
	}

	void remember(MergeId id, List<Change> changes) {
		this.jdbc
			.sql("update customer_merge set changes = cast(:changes as jsonb) where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.param("changes", this.json.writeValueAsString(changes))
			.update();
	}

	void undo(Kept merge, Instant now) {
		this.jdbc.sql("update customer_merge set undone_at = :at where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", merge.id().value())
			.param("at", Timestamp.from(now))
			.update();
		settle(merge.absorbed());
	}

	/** What was taken back while two were one holds for both of them afterwards. */
	void keepRefusals(Kept merge) {
		this.jdbc.sql("""
				insert into customer_consent (tenant_id, id, customer_id, purpose, channel, given, at, how, place,
				                              text_version, noted_by)
				select tenant_id, gen_random_uuid(), :absorbed, purpose, channel, given, at, how, place, text_version,
				       noted_by
				from customer_consent
				where tenant_id = :tenant and customer_id = (same_customer(:survivor))[1] and at >= :since and not given
				""")
			.param("tenant", Tenancy.current().value())
			.param("absorbed", merge.absorbed().value())
			.param("survivor", merge.survivor().value())
			.param("since", Timestamp.from(merge.at()))
			.update();
	}

	/** Writes through whom a profile, and all that it took in itself, are read. */
	private void settle(CustomerId absorbed) {
		this.jdbc.sql("""
				with recursive up (id) as (
				  select cast(:absorbed as uuid)
				  union
				  select m.survivor_id from customer_merge m join up on m.absorbed_id = up.id
				  where m.tenant_id = :tenant and m.undone_at is null
				), root as (
				  select id from up where not exists (
				    select from customer_merge m
				    where m.tenant_id = :tenant and m.absorbed_id = up.id and m.undone_at is null)
				), down (id) as (
				  select cast(:absorbed as uuid)
				  union
				  select m.absorbed_id from customer_merge m join down on m.survivor_id = down.id
				  where m.tenant_id = :tenant and m.undone_at is null
				)
				update customer c set survivor_id = nullif(root.id, c.id)
				from root, down
				where c.tenant_id = :tenant and c.id = down.id
				""").param("tenant", Tenancy.current().value()).param("absorbed", absorbed.value()).update();
	}

	/** Forgets what profiles held before, of somebody who is erased. */
	void forget(CustomerId customer) {
		this.jdbc.sql("""
				update customer_merge set changes = '[]'
				where tenant_id = :tenant and (survivor_id = :customer or absorbed_id = :customer)
				""").param("tenant", Tenancy.current().value()).param("customer", customer.value()).update();
	}

	private Kept merge(ResultSet row, int number) throws SQLException {
		return new Kept(new MergeId(row.getObject("id", UUID.class)),
				new CustomerId(row.getObject("survivor_id", UUID.class)),
				new CustomerId(row.getObject("absorbed_id", UUID.class)),
				List.of(this.json.readValue(row.getString("changes"), Change[].class)),
				row.getTimestamp("merged_at").toInstant(), row.getString("merged_by"), row.getString("name"),
				CustomerStore.instant(row, "undone_at"));
	}

	/**
	 * A merge as the table keeps it.
	 *
	 * @param id of the merge
	 * @param survivor whose profile stays
	 * @param absorbed whose profile was taken in
	 * @param changes what the one that stays took over
	 * @param at when
	 * @param by who, by name
	 * @param name of the one that was taken in
	 * @param undone when it was taken back, if it was
	 */
	record Kept(MergeId id, CustomerId survivor, CustomerId absorbed, List<Change> changes, Instant at, String by,
			String name, @Nullable Instant undone) {

		Merge shown() {
			return new Merge(this.id, this.survivor, this.absorbed, this.name,
					this.changes.stream().map(Change::field).toList(), this.at, this.by);
		}

	}

}
