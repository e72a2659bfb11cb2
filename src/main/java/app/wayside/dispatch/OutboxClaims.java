package app.wayside.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Subject;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;
import app.wayside.tenancy.TenantId;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox, as the workers of several nodes share them. */
@Component
class OutboxClaims {

	private static final String ATTEMPT = """
			insert into dispatch_attempt (tenant_id, outgoing_id, id, number, started_at, ended_at, route, outcome, detail)
			values (:tenant, :mail, :attempt, :number, :started, :ended, :route, :outcome, :words)
			""";

	private final JdbcClient jdbc;

	OutboxClaims(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whoever is sending, for any tenant; asked before one is bound. */
	List<Held> held() {
		return this.jdbc.sql("select claim, sign from mail_in_hand()").query(RecordRows.of(Held.class)).list();
	}

	/**
	 * The tenants that have mail to send, that of lost nodes too; asked before one is
	 * bound.
	 */
	List<TenantId> tenantsWithMailToSend(Instant now, List<Held> lost) {
		return this.jdbc.sql("select * from tenants_with_mail_to_send(:now, :lost) as tenant")
			.param("now", Timestamp.from(now))
			.param("lost", claims(lost))
			.query((row, number) -> new TenantId(row.getObject("tenant", UUID.class)))
			.list();
	}

	/** When the next mail of any tenant falls due, asked before one is bound. */
	@Nullable Instant nextDue() {
		return this.jdbc.sql("select next_due_mail() as next")
			.query((row, number) -> Optional.ofNullable(row.getTimestamp("next")).map(Timestamp::toInstant))
			.single()
			.orElse(null);
	}

	/**
	 * The clock was put back: what waits, of any tenant, waits from now on for as long as
	 * it was to wait.
	 */
	void putBack(Instant now) {
		this.jdbc.sql("select 1 from put_mail_back(:now)")
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.list();
	}

	/** How many mails of all tenants are not done, asked before one is bound. */
	long waiting() {
		return this.jdbc.sql("select waiting_mail()").query(Long.class).single();
	}

	/**
	 * Takes due mails for this node, and those of lost nodes. Rows that another node is
	 * taking right now are passed over.
	 */
	List<Claimed> take(int most, Instant now, Instant leaseEnds, List<Held> lost) {
		return this.jdbc.sql("""
				with ripe as (
				  select tenant_id, id
				  from outgoing
				  where tenant_id = :tenant and due_at <= :now and claim is null
				  order by due_at
				  limit :most
				  for update skip locked
				), left_behind as (
				  select tenant_id, id, since as lost_since
				  from outgoing
				  where tenant_id = :tenant and claim = any(:lost)
				  limit :most
				  for update skip locked
				), due as (
				  select tenant_id, id, null::timestamptz as lost_since from ripe
				  union all select tenant_id, id, lost_since from left_behind
				)
				update outgoing o
				set state = 'SENDING', since = :now, due_at = :leaseEnds, claim = :claim,
				    tries = tries + 1, attempts = attempts + 1, first_at = coalesce(first_at, :now)
				from due
				where o.tenant_id = due.tenant_id and o.id = due.id
				returning o.id, o.claim, o.subject_kind, o.subject_id, o.sender, o.recipient, o.tries, o.attempts,
				          o.first_at, due.lost_since
				""")
			.param("tenant", tenant())
			.param("now", Timestamp.from(now))
			.param("leaseEnds", Timestamp.from(leaseEnds))
			.param("most", most)
			.param("claim", Ids.next())
			.param("lost", claims(lost))
			.query(OutboxClaims::row)
			.list();
	}

	/** The content, and a new lease; nothing if the mail is no longer this node's. */
	Optional<byte[]> renew(Claimed mail, Instant leaseEnds) {
		return this.jdbc.sql("""
				update outgoing set due_at = :leaseEnds
				where tenant_id = :tenant and id = :id and claim = :claim
				returning content
				""")
			.param("tenant", tenant())
			.param("id", mail.id().value())
			.param("claim", mail.claim())
			.param("leaseEnds", Timestamp.from(leaseEnds))
			.query((row, number) -> row.getBytes("content"))
			.optional();
	}

	/** Gives a mail back as it was, before anything was tried. */
	void giveBack(Claimed mail, Instant now) {
		this.jdbc.sql("""
				update outgoing
				set state = case when reason is null then 'QUEUED' else 'DEFERRED' end, since = :now, due_at = :now,
				    claim = null, tries = tries - 1, attempts = attempts - 1
				where tenant_id = :tenant and id = :id and claim = :claim
				""")
			.param("tenant", tenant())
			.param("id", mail.id().value())
			.param("claim", mail.claim())
			.param("now", Timestamp.from(now))
			.update();
	}

	/**
	 * Writes down the attempt by which a mail was handed over. That is true even if the
	 * claim was lost meanwhile, so it holds as long as the mail is not done.
	 */
	boolean sent(Claimed mail, Attempt attempt, Instant now) {
		return this.jdbc
			.sql("with tried as (" + ATTEMPT
					+ """
							)
							update outgoing
							set state = 'SENT', since = :now, due_at = null, claim = null, route = :route, reason = null, detail = ''
							where tenant_id = :tenant and id = :mail and due_at is not null
							""")
			.params(parts(mail, mail.attempts(), attempt))
			.param("now", Timestamp.from(now))
			.update() == 1;
	}

	/**
	 * Ends or puts off a mail that is still this node's; without a next time it fails.
	 */
	boolean notSent(Claimed mail, Reason reason, @Nullable Instant next, Instant now) {
		return this.jdbc.sql("""
				update outgoing
				set state = :state, since = :now, due_at = :next, claim = null, reason = :reason, detail = :detail
				where tenant_id = :tenant and id = :id and claim = :claim
				""")
			.param("tenant", tenant())
			.param("id", mail.id().value())
			.param("claim", mail.claim())
			.param("state", ((next != null) ? State.DEFERRED : State.FAILED).name())
			.param("now", Timestamp.from(now))
			.param("next", (next != null) ? Timestamp.from(next) : null)
			.param("reason", reason.kind().name())
			.param("detail", reason.detail())
			.update() == 1;
	}

	/** Writes an attempt down. */
	void log(Claimed mail, int number, Attempt attempt) {
		this.jdbc.sql(ATTEMPT).params(parts(mail, number, attempt)).update();
	}

	private static Map<String, Object> parts(Claimed mail, int number, Attempt attempt) {
		return Map.of("tenant", tenant(), "mail", mail.id().value(), "attempt", Ids.next(), "number", number, "started",
				Timestamp.from(attempt.started()), "ended", Timestamp.from(attempt.ended()), "route", attempt.route(),
				"outcome", attempt.outcome().storedName(), "words",
				new Reason(Reason.Kind.DEFERRED, attempt.outcome().words()).detail());
	}

	/** Makes due what waits only because no route could be reached. */
	int hasten(Instant now) {
		return this.jdbc.sql("""
				update outgoing set due_at = :now
				where tenant_id = :tenant and due_at > :now and state = 'DEFERRED' and reason = 'UNREACHABLE'
				""").param("tenant", tenant()).param("now", Timestamp.from(now)).update();
	}

	private static UUID[] claims(List<Held> held) {
		return held.stream().map(Held::claim).toArray(UUID[]::new);
	}

	private static UUID tenant() {
		return Tenancy.current().value();
	}

	private static Claimed row(ResultSet row, int number) throws SQLException {
		Timestamp lostSince = row.getTimestamp("lost_since");
		return new Claimed(new DispatchId(row.getObject("id", UUID.class)), row.getObject("claim", UUID.class),
				new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
				new Claimed.Envelope(row.getString("sender"), row.getString("recipient")), row.getInt("tries"),
				row.getInt("attempts"), row.getTimestamp("first_at").toInstant(),
				(lostSince != null) ? lostSince.toInstant() : null);
	}

	/**
	 * Mails that somebody is sending.
	 *
	 * @param claim by which he took them
	 * @param sign of life; another with each mail that he begins
	 */
	record Held(UUID claim, String sign) {
	}

}
