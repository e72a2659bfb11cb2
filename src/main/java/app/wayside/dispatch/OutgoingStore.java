package app.wayside.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Subject;
import app.wayside.tenancy.Tenancy;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the outbox, as its authors and the office see them. */
@Component
class OutgoingStore {

	private static final String SELECT = """
			select id, subject_kind, subject_id, recipient, state, since, reason, detail,
			       case when state in ('QUEUED', 'DEFERRED') then due_at end as next
			from outgoing
			""";

	private final JdbcClient jdbc;

	OutgoingStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Adds a mail, unless its recipient was sent too many since a time: then it has
	 * failed before it began.
	 * @param cap the most that a recipient is sent since then
	 * @return whether it may leave
	 */
	boolean add(Outgoing mail, Instant now, Instant since, int cap) {
		return this.jdbc
			.sql("""
					insert into outgoing (tenant_id, id, subject_kind, subject_id, message_id, sender, recipient, content,
					                      size, state, since, queued_at, not_before, due_at, reason)
					select :tenant, :id, :subjectKind, :subjectId, :messageId, :sender, :recipient, :content,
					       :size, case when crowded then 'FAILED' else 'QUEUED' end, :now, :now, :notBefore,
					       case when not crowded then cast(:notBefore as timestamptz) end, case when crowded then 'TOO_MANY' end
					from (
					  select count(*) >= :cap as crowded from outgoing
					  where tenant_id = :tenant and mailbox = lower(:recipient) and queued_at > :since
					    and state <> 'CANCELLED' and reason is distinct from 'TOO_MANY') as recipient
					returning state = 'QUEUED'
					""")
			.param("tenant", tenant())
			.param("id", mail.id().value())
			.param("subjectKind", mail.about().kind())
			.param("subjectId", mail.about().id())
			.param("messageId", bare(mail.messageId()))
			.param("sender", mail.sender())
			.param("recipient", mail.recipient())
			.param("content", mail.content())
			.param("size", mail.content().length)
			.param("now", Timestamp.from(now))
			.param("notBefore", Timestamp.from(mail.notBefore()))
			.param("since", Timestamp.from(since))
			.param("cap", cap)
			.query(Boolean.class)
			.single();
	}

	List<DeliveryState> about(Collection<UUID> subjects) {
		return this.jdbc.sql(SELECT + "where tenant_id = :tenant and subject_id = any(:subjects) order by id")
			.param("tenant", tenant())
			.param("subjects", subjects.toArray(UUID[]::new))
			.query(OutgoingStore::row)
			.list();
	}

	/** One mail, held until the transaction ends. */
	Optional<DeliveryState> hold(DispatchId id) {
		return this.jdbc.sql(SELECT + "where tenant_id = :tenant and id = :id for update")
			.param("tenant", tenant())
			.param("id", id.value())
			.query(OutgoingStore::row)
			.optional();
	}

	/** All mails with a Message-ID, held until the transaction ends. */
	List<DeliveryState> holdAll(String messageId) {
		return this.jdbc.sql(SELECT + "where tenant_id = :tenant and message_id = :messageId order by id for update")
			.param("tenant", tenant())
			.param("messageId", bare(messageId))
			.query(OutgoingStore::row)
			.list();
	}

	/** Takes it back if nobody has begun and the time for it is not over. */
	boolean cancel(DispatchId id, Instant now) {
		return this.jdbc.sql("""
				update outgoing set state = 'CANCELLED', since = :now, due_at = null
				where tenant_id = :tenant and id = :id and state = 'QUEUED' and not_before > :now
				""").param("tenant", tenant()).param("id", id.value()).param("now", Timestamp.from(now)).update() == 1;
	}

	/** Ends a mail with a reason, whoever has claimed it. */
	void end(DispatchId id, State state, Reason reason, Instant now) {
		this.jdbc.sql("""
				update outgoing
				set state = :state, since = :now, due_at = null, claim = null, reason = :reason, detail = :detail
				where tenant_id = :tenant and id = :id
				""")
			.param("tenant", tenant())
			.param("id", id.value())
			.param("state", state.name())
			.param("now", Timestamp.from(now))
			.param("reason", reason.kind().name())
			.param("detail", reason.detail())
			.update();
	}

	/** Notes on a mail that was sent that it is late. */
	void note(DispatchId id, Reason reason) {
		this.jdbc.sql("""
				update outgoing set reason = :reason, detail = :detail where tenant_id = :tenant and id = :id
				""")
			.param("tenant", tenant())
			.param("id", id.value())
			.param("reason", reason.kind().name())
			.param("detail", reason.detail())
			.update();
	}

	/** Begins a new round of tries, at once. */
	void restart(DispatchId id, Instant now) {
		this.jdbc
			.sql("""
					update outgoing
					set state = 'QUEUED', since = :now, due_at = :now, first_at = null, tries = 0, reason = null, detail = ''
					where tenant_id = :tenant and id = :id
					""")
			.param("tenant", tenant())
			.param("id", id.value())
			.param("now", Timestamp.from(now))
			.update();
	}

	/**
	 * Empties mails of what they say and of whom they went to; those that wait leave no
	 * more.
	 */
	void forget(Collection<UUID> subjects) {
		this.jdbc.sql("""
				update outgoing set sender = '', recipient = '', content = '', detail = '', due_at = null,
				  state = case when due_at is null then state else 'CANCELLED' end
				where tenant_id = :tenant and subject_id = any(:subjects) and state <> 'SENDING'
				""").param("tenant", tenant()).param("subjects", subjects.toArray(UUID[]::new)).update();
	}

	private static String bare(String messageId) {
		return messageId.strip().replaceAll("^<|>$", "");
	}

	private static UUID tenant() {
		return Tenancy.current().value();
	}

	private static DeliveryState row(ResultSet row, int number) throws SQLException {
		String reason = row.getString("reason");
		Timestamp next = row.getTimestamp("next");
		return new DeliveryState(new DispatchId(row.getObject("id", UUID.class)),
				new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
				row.getString("recipient"), State.valueOf(row.getString("state")),
				row.getTimestamp("since").toInstant(),
				(reason == null) ? null : new Reason(Reason.Kind.valueOf(reason), row.getString("detail")),
				(next == null) ? null : next.toInstant());
	}

}
