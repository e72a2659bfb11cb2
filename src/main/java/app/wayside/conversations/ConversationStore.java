package app.wayside.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.tenancy.Tenancy;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps conversations. */
@Component
class ConversationStore {

	private final JdbcClient jdbc;

	ConversationStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void start(Conversation started, Instant at) {
		this.jdbc.sql("""
				insert into conversation (tenant_id, id, channel_id, customer_id, subject, started_at)
				values (:tenant, :id, :channel, :customer, :subject, :at)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", started.id().value())
			.param("channel", started.channelId().value())
			.param("customer", started.customerId().value())
			.param("subject", started.subject())
			.param("at", Timestamp.from(at))
			.update();
	}

	void tag(ConversationId id, String tag) {
		this.jdbc.sql("update conversation set tag = :tag where tenant_id = :tenant and id = :id")
			.param("tag", tag)
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
	}

	Conversation get(ConversationId id) {
		return this.jdbc.sql("""
				select c.id, c.channel_id, h.kind, h.address, h.name, h.native_name, c.customer_id,
				       c.subject, c.tag
				from conversation c
				join channel h on h.tenant_id = c.tenant_id and h.id = c.channel_id
				where c.tenant_id = :tenant and c.id = :id
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(ConversationStore::read)
			.optional()
			.orElseThrow(() -> new ConversationNotFound(id));
	}

	/** Where an answer goes, and which messages it answers. */
	SoFar soFar(ConversationId id) {
		return this.jdbc
			.sql("""
					select writer.from_address, writer.from_name, array(
					  select internet_id from (
					    select internet_id, seq from message
					    where tenant_id = :tenant and conversation_id = :id and internet_id is not null and direction <> 'NOTE'
					    order by seq desc limit 20) latest
					  order by seq) as thread
					from (select) as one
					left join lateral (
					  select from_address, from_name from message
					  where tenant_id = :tenant and conversation_id = :id and direction = 'IN' and kind = 'NORMAL'
					    and from_address <> ''
					  order by seq desc limit 1) as writer on true
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.query(ConversationStore::soFar)
			.single();
	}

	private static SoFar soFar(ResultSet row, int number) throws SQLException {
		String address = row.getString("from_address");
		return new SoFar((address != null) ? new OutgoingMessages.Recipient(address, row.getString("from_name")) : null,
				List.of((String[]) row.getArray("thread").getArray()));
	}

	private static Conversation read(ResultSet row, int number) throws SQLException {
		return new Conversation(new ConversationId(row.getObject("id", UUID.class)),
				new ChannelId(row.getObject("channel_id", UUID.class)), row.getString("kind"), row.getString("address"),
				row.getString("name"), row.getString("native_name"),
				new CustomerId(row.getObject("customer_id", UUID.class)), row.getString("subject"),
				row.getString("tag"));
	}

	/**
	 * What was said so far, as far as an answer needs it.
	 *
	 * @param writer who wrote last, where somebody did
	 * @param thread the ids of the last messages, oldest first
	 */
	record SoFar(OutgoingMessages.@Nullable Recipient writer, List<String> thread) {
	}

}
