package app.wayside.api.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of deliveries, as several nodes share them. */
@Component
class DeliveryStore {

	private final JdbcClient jdbc;

	DeliveryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(WebhookId webhook, Told told, Instant now) {
		this.jdbc.sql("""
				insert into webhook_delivery (tenant_id, id, webhook_id, event_id, type, about_id, body, created_at,
				                              state, due_at)
				values (:tenant, :id, :webhook, :event, :type, :about, :body, :now, 'WAITING', :now)
				on conflict (tenant_id, webhook_id, event_id) do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", Ids.next())
			.param("webhook", webhook.value())
			.param("event", told.eventId())
			.param("type", told.type())
			.param("about", told.aboutId())
			.param("body", told.body())
			.param("now", Timestamp.from(now))
			.update();
	}

	/** The clock was put back: nothing, of any tenant, waits until it is where it was. */
	void putBack(Instant now) {
		this.jdbc.sql("select 1 from put_deliveries_back(:now)")
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.list();
	}

	/** Those with something due, of all tenants; asked before one is bound. */
	List<Due> due(Instant now) {
		return this.jdbc.sql("select tenant_id, webhook_id from webhooks_due(:now)")
			.param("now", Timestamp.from(now))
			.query((row, number) -> new Due(new TenantId(row.getObject("tenant_id", UUID.class)),
					new WebhookId(row.getObject("webhook_id", UUID.class))))
			.list();
	}

	/**
	 * Takes what is due until the lease ends: of all that wait about the same thing only
	 * the first, so that a receiver is told in order.
	 */
	List<Taken> take(WebhookId webhook, int most, Instant now, Instant leaseEnds) {
		return of(
				"""
						update webhook_delivery t set due_at = :leaseEnds, attempts = t.attempts + 1
						from (select d.id from webhook_delivery d
						      where d.tenant_id = :tenant and d.webhook_id = :webhook and d.state = 'WAITING' and d.due_at <= :now
						        and not exists (select from webhook_delivery e
						                        where e.tenant_id = d.tenant_id and e.webhook_id = d.webhook_id
						                          and e.about_id = d.about_id and e.state = 'WAITING' and e.seq < d.seq)
						      order by d.seq
						      limit :most
						      for update skip locked) due
						where t.tenant_id = :tenant and t.id = due.id
						returning t.id, t.body, t.attempts
						""",
				webhook)
			.param("now", Timestamp.from(now))
			.param("leaseEnds", Timestamp.from(leaseEnds))
			.param("most", most)
			.query((row, number) -> new Taken(row.getObject("id", UUID.class), row.getString("body"),
					row.getInt("attempts")))
			.list();
	}

	/** Writes down how an attempt went. */
	void tried(WebhookId webhook, Tried tried) {
		of("""
				update webhook_delivery set state = :state, due_at = :due, status = :status, fault = :fault, tried_at = :at
				where tenant_id = :tenant and webhook_id = :webhook and id = :id and state = 'WAITING'
				""",
				webhook)
			.param("id", tried.id())
			.param("state", tried.state().name())
			.param("due", (tried.dueAt() != null) ? Timestamp.from(tried.dueAt()) : null)
			.param("status", tried.status())
			.param("fault", tried.fault())
			.param("at", Timestamp.from(tried.at()))
			.update();
	}

	boolean again(WebhookId webhook, UUID id, Instant now) {
		return of("""
				update webhook_delivery set state = 'WAITING', attempts = 0, due_at = :now
				where tenant_id = :tenant and webhook_id = :webhook and id = :id
				""", webhook).param("id", id).param("now", Timestamp.from(now)).update() == 1;
	}

	/** Deliveries, the newest first, before a place. */
	List<Delivery> before(WebhookId webhook, long seq, int limit) {
		return of("""
				select id, seq, event_id, type, state, attempts, created_at,
				       case when state = 'WAITING' then due_at end as due_at, status, fault, tried_at
				from webhook_delivery
				where tenant_id = :tenant and webhook_id = :webhook and seq < :seq
				order by seq desc
				limit :limit
				""", webhook).param("seq", seq).param("limit", limit).query(DeliveryStore::row).list();
	}

	/** Forgets what was settled long ago. */
	void forget(Instant before) {
		this.jdbc.sql("""
				delete from webhook_delivery
				where tenant_id = :tenant and created_at < :before and state <> 'WAITING'
				""").param("tenant", Tenancy.current().value()).param("before", Timestamp.from(before)).update();
	}

	private JdbcClient.StatementSpec of(String sql, WebhookId webhook) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("webhook", webhook.value());
	}

	private static Delivery row(ResultSet row, int number) throws SQLException {
		return new Delivery(row.getObject("id", UUID.class), row.getLong("seq"), row.getObject("event_id", UUID.class),
				row.getString("type"), Delivery.State.valueOf(row.getString("state")), row.getInt("attempts"),
				row.getTimestamp("created_at").toInstant(), instant(row.getTimestamp("due_at")),
				row.getObject("status", Integer.class), row.getString("fault"), instant(row.getTimestamp("tried_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/** Something to tell. */
	record Told(UUID eventId, String type, UUID aboutId, String body) {
	}

	/** A subscription with something due, and whose it is. */
	record Due(TenantId tenant, WebhookId webhook) {
	}

	/** A delivery that this node carries out. */
	record Taken(UUID id, String body, int attempts) {
	}

	/** How an attempt went. */
	record Tried(UUID id, Instant at, Delivery.State state, @Nullable Instant dueAt, @Nullable Integer status,
			@Nullable String fault) {
	}

}
