package app.wayside.cases;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.sla.Party;
import app.wayside.cases.sla.Severity;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Message;
import app.wayside.conversations.PastTalks;
import app.wayside.customers.CustomerSummary;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.Tenancy;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases that were worked elsewhere. They are written as they were, with their own times;
 * only {@link CaseEvent.Imported} tells of them, which no letter, survey or notice hears.
 * What was over has no clocks; what is open has clocks from now on.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PastCases {

	private final CaseStore store;

	private final CaseWork work;

	private final CaseHistory history;

	private final PastTalks talks;

	private final Told told;

	PastCases(CaseStore store, CaseWork work, CaseHistory history, PastTalks talks, Told told) {
		this.store = store;
		this.work = work;
		this.history = history;
		this.talks = talks;
		this.told = told;
	}

	/** Writes rows, and knows when and by whom. */
	@org.springframework.stereotype.Component
	record Told(JdbcClient jdbc, Facts facts) {
	}

	/**
	 * A case as it stood elsewhere.
	 *
	 * @param source key of the other desk
	 * @param number by which it was called there
	 * @param subject of it
	 * @param customer whose it is
	 * @param about what it is about
	 * @param place where it stands
	 */
	public record PastCase(String source, String number, String subject, CustomerSummary customer, About about,
			Place place) {
	}

	/**
	 * What a case from elsewhere is about.
	 *
	 * @param process key of the process
	 * @param category key of the category, where one is known
	 * @param severity how much is at stake
	 * @param language the customer writes in
	 */
	public record About(String process, @Nullable String category, Severity severity, String language) {
	}

	/**
	 * Where a case from elsewhere stands.
	 *
	 * @param state open, waiting or closed
	 * @param waitingFor for whom, where it waits
	 * @param agent who has it, where he works here
	 * @param openedAt when it began
	 * @param closedAt when it was over, where it is
	 */
	public record Place(State state, @Nullable Party waitingFor, @Nullable UUID agent, Instant openedAt,
			@Nullable Instant closedAt) {
	}

	/** Where a case can stand elsewhere. */
	public enum State {

		/** Somebody works on it. */
		OPEN,
		/** It waits for somebody. */
		WAITING,
		/** It is over. */
		CLOSED

	}

	/**
	 * Opens a case about a talk of the past.
	 * @param said all messages, oldest first
	 */
	@Allowed(Permission.MANAGE_CHANNELS)
	public CaseId open(PastCase past, ConversationId talk, List<Message> said) {
		CaseId id = new CaseId(Ids.next());
		Fact fact = this.told.facts().now();
		boolean over = past.place().state() == State.CLOSED;
		String number = this.store.nextNumber(past.place().openedAt().atZone(ZoneOffset.UTC).getYear());
		insert(new Row(id, number, talk, fact.at()), past, Last.of(said));
		refer(id, past);
		this.told.jdbc()
			.sql("update conversation set tag = :tag where tenant_id = :tenant and id = :talk")
			.param("tag", number)
			.param("tenant", Tenancy.current().value())
			.param("talk", talk.value())
			.update();
		CaseEvent.Imported imported = new CaseEvent.Imported(fact, id, past.source(), past.number(),
				past.about().process(), past.about().severity(), past.customer().tier().name(),
				over ? CaseEvent.Imported.Stands.OVER : Last.of(said).unanswered()
						? CaseEvent.Imported.Stands.UNANSWERED : CaseEvent.Imported.Stands.ANSWERED,
				over ? null : past.place().waitingFor());
		this.work.tell(imported);
		return id;
	}

	/** More was said elsewhere on a case that nobody has touched here. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public void more(CaseId id, List<Message> said) {
		Last last = Last.of(said);
		this.told.jdbc()
			.sql("""
					with findable as (insert into case_search_due (tenant_id, case_id) values (:tenant, :id))
					update service_case set last_seq = greatest(last_seq, :seq), last_at = greatest(last_at, :at)
					where tenant_id = :tenant and id = :id
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.param("seq", last.seq())
			.param("at", Timestamp.from(last.at()))
			.update();
	}

	/** Whether anybody did anything with a case since it came here. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public boolean isTouched(CaseId id) {
		List<CaseEvent> events = this.history.of(id);
		return events.isEmpty() || events.stream()
			.anyMatch((event) -> !(event instanceof CaseEvent.Imported || event instanceof CaseEvent.Breached
					|| event instanceof CaseEvent.Escalated));
	}

	/** The talk about a case. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public ConversationId talkOf(CaseId id) {
		return this.store.read(id).conversationId();
	}

	/** Takes a case away that nobody has touched, with all that was said on it. */
	@Allowed(Permission.MANAGE_CHANNELS)
	public void remove(CaseId id) {
		ConversationId talk = talkOf(id);
		for (String table : List.of("case_clock", "case_reference", "case_booking", "triage_decision", "case_search",
				"case_search_due")) {
			this.told.jdbc()
				.sql("delete from " + table + " where tenant_id = :tenant and case_id = :id")
				.param("tenant", Tenancy.current().value())
				.param("id", id.value())
				.update();
		}
		this.told.jdbc()
			.sql("delete from service_case where tenant_id = :tenant and id = :id")
			.param("tenant", Tenancy.current().value())
			.param("id", id.value())
			.update();
		this.talks.remove(talk);
	}

	private void insert(Row row, PastCase past, Last last) {
		Place place = past.place();
		boolean over = place.state() == State.CLOSED;
		boolean waits = place.state() == State.WAITING;
		this.told.jdbc()
			.sql("""
					with findable as (insert into case_search_due (tenant_id, case_id) values (:tenant, :id))
					insert into service_case (tenant_id, id, number, subject, status, process, category, severity, language,
					  sentiment, urgency, tier, customer_id, conversation_id, channel, agent_id, waiting_for, waiting_reason,
					  waiting_since, triage, receipt, opened_at, closed_at, last_at, last_in_at, last_seq, unanswered, preview)
					values (:tenant, :id, :number, :subject, :status, :process, :category, :severity, :language,
					  'neutral', 'normal', :tier, :customer, :talk, 'EMAIL', :agent, :waitingFor,
					  case when cast(:waitingFor as text) is null then null else '' end,
					  :waitingSince, 'SEEN', 'NONE', :openedAt, :closedAt, :lastAt, :inAt, :seq, :unanswered, :preview)
					""")
			.param("tenant", Tenancy.current().value())
			.param("id", row.id().value())
			.param("number", row.number())
			.param("subject", past.subject())
			.param("status", over ? "CLOSED" : waits ? "WAITING" : (place.agent() != null) ? "OPEN" : "NEW")
			.param("process", past.about().process())
			.param("category", past.about().category())
			.param("severity", past.about().severity().name())
			.param("language", past.about().language())
			.param("tier", past.customer().tier().name())
			.param("customer", past.customer().id().value())
			.param("talk", row.talk().value())
			.param("agent", place.agent())
			.param("waitingFor", (waits && place.waitingFor() != null) ? place.waitingFor().name() : null)
			.param("waitingSince", waits ? Timestamp.from(row.at()) : null)
			.param("openedAt", Timestamp.from(place.openedAt()))
			.param("closedAt", over ? Timestamp.from((place.closedAt() != null) ? place.closedAt() : last.at()) : null)
			.param("lastAt", Timestamp.from(last.at()))
			.param("inAt", (last.inAt() != null) ? Timestamp.from(last.inAt()) : null)
			.param("seq", last.seq())
			.param("unanswered", !over && last.unanswered())
			.param("preview", last.preview())
			.update();
	}

	/** The number of the other desk finds the case, alone and with the desk's letters. */
	private void refer(CaseId id, PastCase past) {
		String number = past.number().strip().toUpperCase(java.util.Locale.ROOT);
		String letters = past.source().toUpperCase(java.util.Locale.ROOT);
		for (String value : List.of(number, letters + "-" + number)) {
			this.told.jdbc()
				.sql("""
						insert into case_reference (tenant_id, case_id, kind, value) values (:tenant, :id, 'past-number', :value)
						on conflict do nothing
						""")
				.param("tenant", Tenancy.current().value())
				.param("id", id.value())
				.param("value", value)
				.update();
		}
	}

	private record Row(CaseId id, String number, ConversationId talk, Instant at) {
	}

	/** What was said last. */
	private record Last(long seq, Instant at, @Nullable Instant inAt, boolean unanswered, String preview) {

		static Last of(List<Message> said) {
			Message last = said.getLast();
			List<Message> talk = said.stream().filter((each) -> each.direction() != Direction.NOTE).toList();
			Message lastTalk = talk.isEmpty() ? last : talk.getLast();
			Instant in = talk.stream()
				.filter((each) -> each.direction() == Direction.IN)
				.map(Message::at)
				.reduce((one, other) -> other)
				.orElse(null);
			return new Last(lastTalk.seq(), last.at(), in, lastTalk.direction() == Direction.IN,
					CaseListing.preview(lastTalk.newText()));
		}

	}

}
