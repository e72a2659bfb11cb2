package app.wayside.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Signatures;
import app.wayside.tenancy.SignedReference;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the conversation that a message continues. Ids of our own messages are random and
 * so prove themselves; what a stranger could guess (a case number, the id of somebody
 * else's message) counts only from an address that already takes part.
 */
@Component
class Threading {

	static final String REPLY_PURPOSE = "reply";

	private final JdbcClient jdbc;

	private final Signatures signatures;

	Threading(JdbcClient jdbc, Signatures signatures) {
		this.jdbc = jdbc;
		this.signatures = signatures;
	}

	/** The conversation that the clues lead to, with the reason. */
	Optional<Place> place(Clues clues) {
		return byReference(clues).or(() -> byReplyAddress(clues)).or(() -> byTag(clues));
	}

	private Optional<Place> byReference(Clues clues) {
		if (clues.references().isEmpty()) {
			return Optional.empty();
		}
		return this.jdbc.sql("""
				select r.conversation_id, case when r.ours then 'OUR_MESSAGE' else 'THEIR_MESSAGE' end as reason
				from message_reference r
				where r.tenant_id = :tenant and r.internet_id = any(:ids)
				  and (r.ours or exists (select from participant p
				       where p.tenant_id = r.tenant_id and p.conversation_id = r.conversation_id and p.address = :from))
				order by r.ours desc, array_position(:ids, r.internet_id)
				limit 1
				""")
			.param("tenant", Tenancy.current().value())
			.param("ids", clues.references().toArray(String[]::new))
			.param("from", clues.from())
			.query(RecordRows.of(Place.class))
			.optional();
	}

	private Optional<Place> byReplyAddress(Clues clues) {
		if (clues.replyToken() == null) {
			return Optional.empty();
		}
		return this.signatures.read(REPLY_PURPOSE, clues.replyToken())
			.filter((reference) -> reference.tenant().equals(Tenancy.current()))
			.map(SignedReference::subject)
			.flatMap(this::existing)
			.map((id) -> new Place(id, ThreadedBy.REPLY_ADDRESS));
	}

	private Optional<UUID> existing(UUID conversation) {
		return this.jdbc.sql("select id from conversation where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", conversation)
			.query(UUID.class)
			.optional();
	}

	private Optional<Place> byTag(Clues clues) {
		if (clues.tag() == null) {
			return Optional.empty();
		}
		return this.jdbc.sql("""
				select c.id as conversation_id, 'CASE_NUMBER' as reason
				from conversation c
				join participant p on p.tenant_id = c.tenant_id and p.conversation_id = c.id and p.address = :from
				where c.tenant_id = :tenant and c.tag = :tag
				""")
			.param("tenant", Tenancy.current().value())
			.param("tag", clues.tag())
			.param("from", clues.from())
			.query(RecordRows.of(Place.class))
			.optional();
	}

	/** Whether a mail with this id that says the same has been filed before. */
	boolean filed(String internetId, String subject, String body) {
		alone(internetId);
		return this.jdbc.sql("""
				select exists (
				  select from message_reference r
				  join message m on m.tenant_id = r.tenant_id and m.conversation_id = r.conversation_id
				  where r.tenant_id = :tenant and r.internet_id = :id and m.internet_id = :id
				    and m.direction = 'IN' and m.subject = :subject and m.body = :body)
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", internetId)
			.param("subject", subject)
			.param("body", body)
			.query(Boolean.class)
			.single();
	}

	/** Of mails with one id, one is read at a time: the next sees what became of it. */
	private void alone(String id) {
		this.jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('mail:' || :tenant || :id, 0))")
			.param("tenant", Tenancy.current().toString())
			.param("id", id)
			.query(Integer.class)
			.single();
	}

	/** The conversation in which we sent a mail. */
	Optional<Homes.Home> homeOfOurs(String internetId) {
		return this.jdbc.sql("""
				select c.id as conversation, c.customer_id as customer, 'OUR_MESSAGE' as reason
				from message_reference r
				join conversation c on c.tenant_id = r.tenant_id and c.id = r.conversation_id
				where r.tenant_id = :tenant and r.internet_id = :id and r.ours
				limit 1
				""")
			.param("tenant", Tenancy.current().value())
			.param("id", internetId)
			.query(RecordRows.of(Homes.Home.class))
			.optional();
	}

	/** Remembers ids and addresses of a conversation, so that later answers find it. */
	void remember(ConversationId conversation, Collection<String> internetIds, Seen seen) {
		if (internetIds.isEmpty()) {
			return;
		}
		this.jdbc.sql("""
				insert into message_reference (tenant_id, internet_id, conversation_id, ours)
				select :tenant, id, :conversation, :ours from unnest(:ids) as id
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.param("ours", seen == Seen.OURS)
			.param("ids", internetIds.toArray(String[]::new))
			.update();
	}

	/** The same, and lets addresses take part in the conversation from now on. */
	void remember(ConversationId conversation, Collection<String> internetIds, Collection<String> addresses) {
		this.jdbc.sql("""
				with remembered as (
				  insert into message_reference (tenant_id, internet_id, conversation_id, ours)
				  select :tenant, id, :conversation, false from unnest(:ids) as id
				  on conflict do nothing)
				insert into participant (tenant_id, conversation_id, address)
				select :tenant, :conversation, address from unnest(:addresses) as address
				on conflict do nothing
				""")
			.param("tenant", Tenancy.current().value())
			.param("conversation", conversation.value())
			.param("ids", internetIds.stream().distinct().toArray(String[]::new))
			.param("addresses", addresses.stream().distinct().toArray(String[]::new))
			.update();
	}

	/** Whose message ids are remembered. */
	enum Seen {

		OURS, THEIRS

	}

	/**
	 * What a message gives away about where it belongs.
	 *
	 * @param from the sender's address, lower case
	 * @param references ids it answers, the nearest first
	 * @param replyToken of the signed reply address
	 * @param tag the case number in its subject
	 */
	record Clues(String from, List<String> references, @Nullable String replyToken, @Nullable String tag) {
	}

	/**
	 * Where it belongs, and why.
	 *
	 * @param conversationId the conversation
	 * @param reason what led there
	 */
	record Place(UUID conversationId, ThreadedBy reason) {
	}

}
