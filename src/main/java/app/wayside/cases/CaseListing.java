package app.wayside.cases;

import java.sql.Timestamp;
import java.util.Collection;

import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageKind;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what lists of cases show and sort by: the last words, and whose turn it is. */
@Component
class CaseListing {

	private static final int PREVIEW_CHARS = 160;

	private final JdbcClient jdbc;

	CaseListing(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A message came or went. Notes and machines change nobody's turn; what the customer
	 * writes brings a case back that was put aside. Its words are made findable after the
	 * commit.
	 */
	void show(CaseId id, Message message) {
		boolean person = message.kind() == MessageKind.NORMAL;
		boolean in = person && message.direction() == Direction.IN;
		boolean out = person && message.direction() == Direction.OUT;
		this.jdbc
			.sql("""
					with findable as (
					  insert into case_search_due (tenant_id, case_id) values (:tenant, :id))
					update service_case set last_seq = case when :in or :out then greatest(last_seq, :seq) else last_seq end,
					  last_at = greatest(last_at, :at),
					  last_in_at = case when :in then :at else last_in_at end,
					  unanswered = case when :in then true when :out then false else unanswered end,
					  snoozed_until = case when not :in then snoozed_until end,
					  preview = case when :in or :out then :preview else preview end
					where tenant_id = :tenant and id = :id
					""")
			.param("seq", message.seq())
			.param("at", Timestamp.from(message.at()))
			.param("in", in)
			.param("out", out)
			.param("preview", preview(message.newText()))
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
	}

	/** A reply was taken back: the customer waits again. */
	void unanswered(CaseId id) {
		this.jdbc.sql("update service_case set unanswered = true where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
	}

	/** Bookings, tickets and the like were found in a message. */
	void mention(CaseId id, Collection<Mention> mentions) {
		for (Mention mention : mentions) {
			this.jdbc.sql("""
					insert into case_reference (tenant_id, case_id, kind, value) values (:tenant, :id, :kind, :value)
					on conflict do nothing
					""")
				.param("tenant", Tenancy.current().value())
				.param("id", id.value())
				.param("kind", mention.kind())
				.param("value", mention.value())
				.update();
		}
	}

	/** The first words of a message. */
	static String preview(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.length() <= PREVIEW_CHARS) ? line
				: line.substring(0,
						line.offsetByCodePoints(0, Math.min(PREVIEW_CHARS, line.codePointCount(0, line.length()))))
						+ "…";
	}

	/**
	 * A reference found in the customer's words.
	 *
	 * @param kind what it names: a booking, a ticket, a flight …
	 * @param value as it is written on the booking
	 */
	record Mention(String kind, String value) {
	}

}
