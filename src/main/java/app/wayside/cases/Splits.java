package app.wayside.cases;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Direction;
import app.wayside.conversations.Divisions;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.Messages;
import app.wayside.conversations.Talks;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;

import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a case of its own of messages that are about something else. Its clocks run from
 * the first of them, for the customer has waited since then. Taken back, the messages are
 * where they were, and the part leads to the case that it came from.
 */
@Service
@Transactional
public class Splits {

	private static final int MOST = 500;

	private final CaseWork work;

	private final JoinStore joins;

	private final JoinedLists lists;

	private final Talk talk;

	private final Facts facts;

	Splits(CaseWork work, JoinStore joins, JoinedLists lists, Talk talk, Facts facts) {
		this.work = work;
		this.joins = joins;
		this.lists = lists;
		this.talk = talk;
		this.facts = facts;
	}

	/** What is said, and how it is divided. */
	@Component
	record Talk(Messages messages, Divisions divisions, Talks talks) {
	}

	/**
	 * The messages of a case that can be split off: what the customer wrote after the
	 * first message, the oldest first.
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Message> divisible(CaseId id) {
		return divisible(this.work.look(id));
	}

	private List<Message> divisible(ServiceCase whole) {
		return this.talk.messages()
			.latest(whole.conversationId(), MOST)
			.stream()
			.filter((message) -> message.direction() == Direction.IN && message.kind() == MessageKind.NORMAL)
			.skip(1)
			.toList();
	}

	/**
	 * Splits messages off a case.
	 * @return the new case
	 * @throws CannotSplit where one of them cannot be
	 */
	@Allowed(Permission.WORK_CASES)
	public CaseId split(CaseId id, List<MessageId> chosen) {
		ServiceCase whole = this.work.toWorkOn(id);
		List<Message> moved = divisible(whole).stream().filter((message) -> chosen.contains(message.id())).toList();
		if (moved.isEmpty() || moved.size() != chosen.stream().distinct().count()) {
			throw new CannotSplit(whole.number());
		}
		Message first = moved.getFirst();
		Fact fact = this.facts.now();
		CaseId part = new CaseId(Ids.next());
		String number = this.work.nextNumber(fact.at().atZone(ZoneOffset.UTC).getYear());
		List<UUID> messages = moved.stream().map((message) -> message.id().value()).toList();
		ConversationId apart = this.talk.divisions()
			.divide(whole.conversationId(), moved.stream().map(Message::id).toList(), first.subject());
		this.talk.talks().tag(apart, number);
		ServiceCase opened = new ServiceCase(part, number, first.subject(), Status.NEW, whole.customerId(), apart,
				whole.classification(), new Assignment(whole.assignment().team(), null, 0), null, null, null, 0);
		this.work.open(opened, new CaseStore.Origin(first.channel(), this.work.tierOf(id), "NONE"), fact);
		this.joins.split(whole, part, messages, fact);
		this.work.tell(new CaseEvent.SplitFrom(this.facts.now(), part, id, whole.number(), first.at()));
		this.joins.forgetClocks(whole);
		this.work.tell(new CaseEvent.SplitOff(this.facts.now(), id, part, number, messages));
		this.lists.show(opened);
		this.lists.show(whole);
		return part;
	}

	/**
	 * Puts messages back that were split off. The part leads to the case from now on,
	 * also what is still written to it.
	 * @throws NotMerged where it was not split off that case
	 */
	@Allowed(Permission.WORK_CASES)
	public void undo(CaseId id, CaseId part) {
		ServiceCase whole = this.work.toWorkOn(id);
		ServiceCase apart = this.work.toWorkOn(part);
		Fact fact = this.facts.now();
		List<UUID> messages = this.joins.undoSplit(id, part, fact);
		if (messages.isEmpty()) {
			throw new NotMerged(whole.number(), apart.number());
		}
		this.talk.divisions()
			.rejoin(messages.stream().filter(Objects::nonNull).map(MessageId::new).toList(), apart.conversationId(),
					whole.conversationId());
		this.joins.merge(apart, whole, JoinStore.Why.SPLIT_UNDONE, fact);
		this.joins.forgetClocks(whole, apart);
		this.work.tell(new CaseEvent.SplitVoided(fact, part, id, whole.number()));
		this.work.tell(new CaseEvent.MergedInto(this.facts.now(), part, id, whole.number()));
		this.work.tell(new CaseEvent.SplitUndone(this.facts.now(), id, part, apart.number()));
		this.work.tell(new CaseEvent.Absorbed(this.facts.now(), id, part, apart.number()));
		this.lists.show(whole);
		this.lists.show(apart);
	}

	/** The cases that were split off a case. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Part> parts(CaseId id) {
		return this.joins.parts(id)
			.stream()
			.map((part) -> new Part(new CaseId(part.id()), part.number(), part.subject(), part.status()))
			.toList();
	}

	/**
	 * A case that was split off.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param subject of its first message
	 * @param status where it stands
	 */
	public record Part(CaseId id, String number, String subject, Status status) {
	}

}
