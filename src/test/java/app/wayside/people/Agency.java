package app.wayside.people;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A travel company with a few people, made anew for a test.
 *
 * @param tenant whose walls they stand behind
 * @param jdbc to look behind the front doors
 * @param transactions to look in
 * @param log of what happened
 */
public record Agency(TenantId tenant, JdbcClient jdbc, TransactionTemplate transactions, EventLog log) {

	public static Agency found(JdbcClient jdbc, TransactionTemplate transactions, EventLog log) {
		Agency agency = new Agency(new TenantId(Ids.next()), jdbc, transactions, log);
		agency.wayside(() -> transactions.execute((status) -> jdbc.sql("""
				insert into tenant (tenant_id, slug, name, native_name, locale, zone, created_at)
				values (:id, :slug, 'Harbourline Travel', '港线旅行', 'en', 'Asia/Singapore', now())
				""").param("id", agency.tenant.value()).param("slug", agency.tenant.toString()).update()));
		return agency;
	}

	/** Somebody of the staff who may do these things, without a limit. */
	public Actor.Staff hires(String name, Permission... permissions) {
		return hires(name, null, permissions);
	}

	/** Somebody of the staff with a limit, such as "500 CNY". */
	public Actor.Staff hires(String name, @Nullable String limit, Permission... permissions) {
		UUID id = Ids.next();
		wayside(() -> this.transactions.execute((status) -> this.jdbc.sql("""
				insert into staff (tenant_id, id, email, name, initials, password_hash, locale, zone, created_at,
				                   approval_limit, approval_currency)
				values (:tenant, :id, :email, :name, 'XX', '', 'en', 'UTC', :at, :limit, :currency)
				""")
			.param("tenant", this.tenant.value())
			.param("id", id)
			.param("email", id + "@harbourline.example")
			.param("name", name)
			.param("at", Timestamp.from(Instant.now()))
			.param("limit", (limit != null) ? new BigDecimal(limit.split(" ", -1)[0]) : null)
			.param("currency", (limit != null) ? limit.split(" ", -1)[1] : null)
			.update()));
		Set<Permission> allowed = EnumSet.noneOf(Permission.class);
		allowed.addAll(List.of(permissions));
		return new Actor.Staff(id, name, allowed);
	}

	public <T> T as(Actor actor, Callable<T> work) {
		try {
			return Acting.as(this.tenant, actor, work);
		}
		catch (RuntimeException ex) {
			throw ex;
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

	public void by(Actor actor, Runnable work) {
		Acting.run(this.tenant, actor, work);
	}

	public <T> T wayside(Callable<T> work) {
		return as(Actor.WAYSIDE, work);
	}

	/** The names of all events about something, oldest first. */
	public List<String> historyOf(UUID subject) {
		return wayside(() -> this.log.about(subject)).stream().map(LoggedEvent::type).toList();
	}

}
