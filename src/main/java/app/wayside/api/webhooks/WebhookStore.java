package app.wayside.api.webhooks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.audit.Cursor;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of subscriptions. */
@Component
class WebhookStore {

	private static final String SELECT = """
			select id, name, url, types, active, created_at, failing_since, stopped_at, version
			from webhook
			where tenant_id = :tenant
			""";

	private final JdbcClient jdbc;

	WebhookStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void add(Webhook added, String sealedSecret, Cursor place) {
		at("""
				insert into webhook (tenant_id, id, name, url, types, secret, place, created_at)
				values (:tenant, :id, :name, :url, :types, :secret, :place, :at)
				""", added.id()).param("name", added.name())
			.param("url", added.url())
			.param("types", added.types().toArray(String[]::new))
			.param("secret", sealedSecret)
			.param("place", place.toString())
			.param("at", Timestamp.from(added.createdAt()))
			.update();
	}

	/** Saves a change. One that is told something again goes on from a place. */
	boolean save(Webhook changed, @Nullable Cursor place) {
		return at("""
				update webhook set name = :name, url = :url, types = :types, active = :active, version = version + 1,
				  place = coalesce(:place, place),
				  failing_since = case when :active then null else failing_since end,
				  stopped_at = case when :active then null else stopped_at end
				where tenant_id = :tenant and id = :id and version = :version
				""", changed.id()).param("name", changed.name())
			.param("url", changed.url())
			.param("types", changed.types().toArray(String[]::new))
			.param("active", changed.active())
			.param("place", (place != null) ? place.toString() : null)
			.param("version", changed.version())
			.update() == 1;
	}

	boolean remove(WebhookId id) {
		return at("delete from webhook where tenant_id = :tenant and id = :id", id).update() == 1;
	}

	Optional<Webhook> find(WebhookId id) {
		return at(SELECT + "and id = :id", id).query(WebhookStore::row).optional();
	}

	List<Webhook> all() {
		return this.jdbc.sql(SELECT + "order by created_at desc, id")
			.param("tenant", Tenancy.current().value())
			.query(WebhookStore::row)
			.list();
	}

	String sealedSecret(WebhookId id) {
		return at("select secret from webhook where tenant_id = :tenant and id = :id", id).query(String.class).single();
	}

	/** The tenants that have somebody to tell; asked before one is bound. */
	List<TenantId> tenants() {
		return this.jdbc.sql("select tenants_with_webhooks() as tenant")
			.query((row, number) -> new TenantId(row.getObject("tenant", UUID.class)))
			.list();
	}

	/** Those that follow the log, and how far they are; one node at a time has each. */
	List<Following> following() {
		return this.jdbc.sql("""
				select id, types, place from webhook where tenant_id = :tenant and active
				for update skip locked
				""")
			.param("tenant", Tenancy.current().value())
			.query((row, number) -> new Following(new WebhookId(row.getObject("id", UUID.class)),
					List.of((String[]) row.getArray("types").getArray()), Cursor.parse(row.getString("place"))))
			.list();
	}

	void moveTo(WebhookId id, Cursor place) {
		at("update webhook set place = :place where tenant_id = :tenant and id = :id", id)
			.param("place", place.toString())
			.update();
	}

	void cameThrough(WebhookId id) {
		at("""
				update webhook set failing_since = null
				where tenant_id = :tenant and id = :id and failing_since is not null
				""", id).update();
	}

	/** Notes that something did not come through, and answers since when nothing has. */
	Instant failed(WebhookId id, Instant now) {
		return at("""
				update webhook set failing_since = coalesce(failing_since, :now) where tenant_id = :tenant and id = :id
				returning failing_since
				""", id).param("now", Timestamp.from(now))
			.query((row, number) -> row.getTimestamp("failing_since").toInstant())
			.optional()
			.orElse(now);
	}

	boolean stop(WebhookId id, Instant now) {
		return at("""
				update webhook set active = false, stopped_at = :now, version = version + 1
				where tenant_id = :tenant and id = :id and active
				""", id).param("now", Timestamp.from(now)).update() == 1;
	}

	private JdbcClient.StatementSpec at(String sql, WebhookId id) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value()).param("id", id.value());
	}

	private static Webhook row(ResultSet row, int number) throws SQLException {
		return new Webhook(new WebhookId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("url"),
				List.of((String[]) row.getArray("types").getArray()), row.getBoolean("active"),
				row.getTimestamp("created_at").toInstant(), instant(row.getTimestamp("failing_since")),
				instant(row.getTimestamp("stopped_at")), row.getInt("version"));
	}

	private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
		return (timestamp != null) ? timestamp.toInstant() : null;
	}

	/**
	 * One that follows the log.
	 *
	 * @param id of the subscription
	 * @param types that it is told
	 * @param place how far it is
	 */
	record Following(WebhookId id, List<String> types, Cursor place) {
	}

}
