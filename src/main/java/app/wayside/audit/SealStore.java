package app.wayside.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links of the chain, and the rows under them. */
@Component
class SealStore {

	private static final String SEALS = """
			select number, last_transaction::text::bigint as last_transaction, last_seq, events,
			       encode(previous_hash, 'hex') as previous_hash, encode(hash, 'hex') as hash, sealed_at
			from event_seal
			where tenant_id = :tenant
			""";

	private static final String ENTRIES = """
			select transaction::text::bigint as transaction, seq,
			       jsonb_build_array(transaction::text, seq, id, cast(extract(epoch from at) * 1000000 as bigint), type,
			                         actor_kind, actor_id, actor_name, about_kind, about_id, correlation, payload)::text
			         as text
			from event_log
			where tenant_id = :tenant and (transaction, seq) > (cast(:transaction as text)::xid8, :seq)
			""";

	private final JdbcClient jdbc;

	SealStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<TenantId> tenantsToSeal() {
		return this.jdbc.sql("select tenants_to_seal() as id")
			.query((row, number) -> new TenantId(row.getObject("id", UUID.class)))
			.list();
	}

	/** Whether nobody else seals the log of this tenant until the transaction ends. */
	boolean hold() {
		return this.jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('seal:' || :tenant, 0))")
			.param("tenant", Tenancy.current().toString())
			.query(Boolean.class)
			.single();
	}

	Seal last() {
		return this.jdbc.sql(SEALS + "order by number desc limit 1")
			.param("tenant", Tenancy.current().value())
			.query(SealStore::seal)
			.optional()
			.orElse(Seal.NONE);
	}

	/** All links in order; a page is fetched when it is reached. */
	Iterator<Seal> all() {
		return Stream.iterate(page(0), (page) -> !page.isEmpty(), (page) -> page(page.getLast().number()))
			.flatMap(List::stream)
			.iterator();
	}

	private List<Seal> page(long after) {
		return this.jdbc.sql(SEALS + "and number > :after order by number limit 500")
			.param("tenant", Tenancy.current().value())
			.param("after", after)
			.query(SealStore::seal)
			.list();
	}

	/** Rows that no open transaction can still add to. */
	List<Entry> settledAfter(Cursor after, int most) {
		return entries("and transaction < log_horizon() order by event_log.transaction, seq limit :most", after)
			.param("most", most)
			.query(SealStore::entry)
			.list();
	}

	List<Entry> between(Cursor after, Cursor upTo) {
		return entries("and (transaction, seq) <= (cast(:lastTransaction as text)::xid8, :lastSeq) "
				+ "order by event_log.transaction, seq", after)
			.param("lastTransaction", Long.toString(upTo.transaction()))
			.param("lastSeq", upTo.seq())
			.query(SealStore::entry)
			.list();
	}

	void add(Seal seal) {
		this.jdbc.sql("""
				insert into event_seal (tenant_id, number, last_transaction, last_seq, events, previous_hash, hash,
				                        sealed_at)
				values (:tenant, :number, cast(:transaction as text)::xid8, :seq, :events, decode(:previous, 'hex'),
				        decode(:hash, 'hex'), :at)
				""")
			.param("tenant", Tenancy.current().value())
			.param("number", seal.number())
			.param("transaction", Long.toString(seal.last().transaction()))
			.param("seq", seal.last().seq())
			.param("events", seal.events())
			.param("previous", seal.previousHash())
			.param("hash", seal.hash())
			.param("at", Timestamp.from(seal.at()))
			.update();
	}

	private JdbcClient.StatementSpec entries(String rest, Cursor after) {
		return this.jdbc.sql(ENTRIES + rest)
			.param("tenant", Tenancy.current().value())
			.param("transaction", Long.toString(after.transaction()))
			.param("seq", after.seq());
	}

	private static Seal seal(ResultSet row, int number) throws SQLException {
		return new Seal(row.getLong("number"), new Cursor(row.getLong("last_transaction"), row.getLong("last_seq")),
				row.getInt("events"), row.getString("previous_hash"), row.getString("hash"),
				row.getTimestamp("sealed_at").toInstant());
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(new Cursor(row.getLong("transaction"), row.getLong("seq")), row.getString("text"));
	}

}
