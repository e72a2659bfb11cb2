package app.wayside.cases;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Fact;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.RecordRows;
import app.wayside.tenancy.Tenancy;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which cases were merged and split, and brings their list rows up to date. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JoinStore {

	private final JdbcClient jdbc;

	JoinStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** One case goes on for another from now on. */
	void merge(ServiceCase merged, ServiceCase survivor, Why why, Fact fact) {
		sql("""
				insert into case_merge (tenant_id, id, survivor_id, merged_id, was_status, why, merged_at)
				values (:tenant, :id, :survivor, :merged, :was, :why, :now)
				""").param("id", Ids.next())
			.param("survivor", survivor.id().value())
			.param("merged", merged.id().value())
			.param("was", merged.status().name())
			.param("why", why.name())
			.param("now", Timestamp.from(fact.at()))
			.update();
		place(merged.mergedInto(survivor.id()));
	}

	/**
	 * Takes a merge back.
	 * @return the state in which the merged case was; none where there is no such merge
	 */
	Optional<Status> release(ServiceCase survivor, ServiceCase merged, Fact fact) {
		return sql("""
				update case_merge set ended_at = :now
				where tenant_id = :tenant and survivor_id = :survivor and merged_id = :merged and ended_at is null
				  and why = 'MERGED'
				returning was_status
				""").param("now", Timestamp.from(fact.at()))
			.param("survivor", survivor.id().value())
			.param("merged", merged.id().value())
			.query(String.class)
			.optional()
			.map(Status::valueOf);
	}

	/** Writes where a case stands, and which one goes on for it. */
	void place(ServiceCase placed) {
		CaseId survivor = placed.mergedInto();
		int rows = sql(
				"""
						update service_case set status = :status, merged_into = :survivor, snoozed_until = null, version = version + 1
						where tenant_id = :tenant and id = :id and version = :version
						""")
			.param("status", placed.status().name())
			.param("survivor", (survivor != null) ? survivor.value() : null)
			.param("id", placed.id().value())
			.param("version", placed.version())
			.update();
		if (rows == 0) {
			throw new CaseChanged(placed.number());
		}
	}

	/** Clocks may begin at another time now, and are then other clocks. */
	void forgetClocks(ServiceCase... cases) {
		sql("delete from case_clock where tenant_id = :tenant and case_id = any(:ids)")
			.param("ids", java.util.Arrays.stream(cases).map((each) -> each.id().value()).toArray(UUID[]::new))
			.update();
	}

	/** The cases that a case goes on for, also those merged into them. */
	List<Route> routes(CaseId survivor) {
		return sql("""
				with recursive route (id) as (
				  select merged_id from case_merge
				  where tenant_id = :tenant and survivor_id = :id and ended_at is null
				  union
				  select m.merged_id from case_merge m join route r on m.survivor_id = r.id
				  where m.tenant_id = :tenant and m.ended_at is null)
				select c.id, c.number, c.subject, c.conversation_id, m.survivor_id, m.why = 'MERGED' as reversible
				from route r
				join service_case c on c.tenant_id = :tenant and c.id = r.id
				join case_merge m on m.tenant_id = :tenant and m.merged_id = r.id and m.ended_at is null
				order by m.merged_at, c.number
				""").param("id", survivor.value()).query(RecordRows.of(Route.class)).list();
	}

	/** What a list shows of a case, from the messages that belong to it now. */
	void show(CaseId id, Shown shown) {
		sql("""
				with findable as (
				  insert into case_search_due (tenant_id, case_id) values (:tenant, :id))
				update service_case set last_seq = :seq, last_at = greatest(opened_at, :at), last_in_at = :inAt,
				  unanswered = :unanswered, preview = :preview
				where tenant_id = :tenant and id = :id
				""").param("seq", shown.seq())
			.param("at", Timestamp.from(shown.at()))
			.param("inAt", (shown.inAt() != null) ? Timestamp.from(shown.inAt()) : null)
			.param("unanswered", shown.unanswered())
			.param("preview", shown.preview())
			.param("id", id.value())
			.update();
	}

	void split(ServiceCase from, CaseId part, List<UUID> messages, Fact fact) {
		sql("""
				insert into case_split (tenant_id, part_id, case_id, message_ids, made_at)
				values (:tenant, :part, :case, :messages, :now)
				""").param("part", part.value())
			.param("case", from.id().value())
			.param("messages", messages.toArray(UUID[]::new))
			.param("now", Timestamp.from(fact.at()))
			.update();
	}

	/** The messages of a split that holds; it holds no longer. */
	List<UUID> undoSplit(CaseId from, CaseId part, Fact fact) {
		return sql("""
				with undone as (
				  update case_split set undone_at = :now
				  where tenant_id = :tenant and case_id = :case and part_id = :part and undone_at is null
				  returning message_ids)
				select unnest(message_ids) from undone
				""").param("now", Timestamp.from(fact.at()))
			.param("case", from.value())
			.param("part", part.value())
			.query(UUID.class)
			.list();
	}

	/** The cases that were split off a case. */
	List<Part> parts(CaseId from) {
		return sql("""
				select c.id, c.number, c.subject, c.status from case_split s
				join service_case c on c.tenant_id = s.tenant_id and c.id = s.part_id
				where s.tenant_id = :tenant and s.case_id = :case and s.undone_at is null
				order by s.made_at, c.number
				""").param("case", from.value()).query(RecordRows.of(Part.class)).list();
	}

	private StatementSpec sql(String sql) {
		return this.jdbc.sql(sql).param("tenant", Tenancy.current().value());
	}

	/** Why a case leads to another. */
	enum Why {

		/** They are one matter. */
		MERGED,
		/** Its messages went back to where they came from. */
		SPLIT_UNDONE

	}

	/** What a list shows of messages. */
	record Shown(long seq, java.time.Instant at, java.time.@org.jspecify.annotations.Nullable Instant inAt,
			boolean unanswered, String preview) {
	}

	/**
	 * A case that another goes on for.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param subject of its first message
	 * @param conversationId what is said on it
	 * @param survivorId into which it was merged
	 * @param reversible whether that can be undone
	 */
	record Route(UUID id, String number, String subject, UUID conversationId, UUID survivorId, boolean reversible) {
	}

	/** A case that was split off. */
	record Part(UUID id, String number, String subject, Status status) {
	}

}
