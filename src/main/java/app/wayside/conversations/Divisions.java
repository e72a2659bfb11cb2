package app.wayside.conversations;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import app.wayside.identity.Unguarded;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Divides a conversation in two, and puts it together again. Answers to a message that
 * moved follow it: its ids lead to where it is now. Called by the cases, which check who
 * may.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Divisions {

	private static final String CASES = "the cases ask it, and have checked who may";

	private final JdbcClient jdbc;

	private final Clock clock;

	Divisions(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Makes a conversation of its own of some messages, with the same people.
	 * @return the new conversation
	 */
	@Unguarded(CASES)
	public ConversationId divide(ConversationId from, List<MessageId> messages, String subject) {
		ConversationId apart = new ConversationId(Ids.next());
		sql("""
				insert into conversation (tenant_id, id, channel_id, customer_id, subject, started_at)
				select tenant_id, :to, channel_id, customer_id, :subject, :now
				from conversation where tenant_id = :tenant and id = :from
				""").param("to", apart.value())
			.param("subject", subject)
			.param("now", Timestamp.from(this.clock.instant()))
			.param("from", from.value())
			.update();
		sql("""
				insert into participant (tenant_id, conversation_id, address)
				select tenant_id, :to, address from participant where tenant_id = :tenant and conversation_id = :from
				on conflict do nothing
				""").param("to", apart.value()).param("from", from.value()).update();
		move(messages, from, apart);
		return apart;
	}

	/** Moves messages that were divided off back to where they were. */
	@Unguarded(CASES)
	public void rejoin(List<MessageId> messages, ConversationId from, ConversationId to) {
		move(messages, from, to);
	}

	private void move(List<MessageId> messages, ConversationId from, ConversationId to) {
		UUID[] ids = messages.stream().map(MessageId::value).toArray(UUID[]::new);
		moving("""
				update message set conversation_id = :to
				where tenant_id = :tenant and conversation_id = :from and id = any(:ids)
				""", ids, from, to);
		moving("""
				update message_reference r set conversation_id = :to
				where r.tenant_id = :tenant and r.conversation_id = :from
				  and r.internet_id in (select m.internet_id from message m where m.tenant_id = :tenant and m.id = any(:ids))
				  and not exists (select from message_reference there where there.tenant_id = :tenant
				                  and there.internet_id = r.internet_id and there.conversation_id = :to)
				""",
				ids, from, to);
		moving("""
				update raw_message set conversation_id = :to
				where tenant_id = :tenant and conversation_id = :from and message_id = any(:ids)
				""", ids, from, to);
	}

	private void moving(String sql, UUID[] ids, ConversationId from, ConversationId to) {
		sql(sql).param("ids", ids).param("from", from.value()).param("to", to.value()).update();
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

}
