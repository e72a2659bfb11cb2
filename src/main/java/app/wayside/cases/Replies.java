package app.wayside.cases;

import java.util.List;
import java.util.UUID;

import app.wayside.conversations.Message;
import app.wayside.conversations.MessageId;
import app.wayside.conversations.Talks;
import app.wayside.conversations.Words;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What colleagues say on a case: to the customer, or among themselves. */
@Service
@Transactional
public class Replies {

	private final CaseWork work;

	private final CaseQueries queries;

	private final Talks talks;

	private final Facts facts;

	Replies(CaseWork work, CaseQueries queries, Talks talks, Facts facts) {
		this.work = work;
		this.queries = queries;
		this.talks = talks;
		this.facts = facts;
	}

	/**
	 * Answers the customer.
	 * @param seen the place of the newest message that the author has seen
	 * @throws NewerMessage where somebody has written since
	 * @throws GapLeft where a gap of a canned text still stands in the words
	 */
	@Allowed(Permission.WORK_CASES)
	public MessageId reply(CaseId id, Words words, long seen) {
		ServiceCase answered = this.work.toWorkOn(id);
		requireSomething(words, answered);
		GapLeft.refuse(words.text());
		long newest = this.queries.newestSeq(id);
		if (newest > seen) {
			throw new NewerMessage(answered.number(), newest);
		}
		Message reply = this.talks.answer(answered.conversationId(), words);
		this.work.heard(answered, reply, new CaseEvent.Replied(this.facts.now(), id, reply.id()));
		return reply.id();
	}

	/**
	 * Takes back an answer within the moment in which it is held.
	 * @throws app.wayside.dispatch.TooLateToCancel when it has left
	 */
	@Allowed(Permission.WORK_CASES)
	public void withdraw(CaseId id, MessageId reply) {
		this.work.toWorkOn(id);
		this.talks.withdraw(reply);
		this.work.unanswered(id);
		this.work.tell(new CaseEvent.ReplyWithdrawn(this.facts.now(), id, reply));
	}

	/** Leaves a note, and asks the colleagues named in it to look. */
	@Allowed({ Permission.WORK_CASES, Permission.COMMENT_CASES })
	public MessageId note(CaseId id, Words words, List<UUID> mentioned) {
		ServiceCase noted = this.work.toWorkOn(id);
		requireSomething(words, noted);
		Message note = this.talks.note(noted.conversationId(), words);
		this.work.heard(noted, note, new CaseEvent.Noted(this.facts.now(), id, note.id(), List.copyOf(mentioned)));
		return note.id();
	}

	private static void requireSomething(Words words, ServiceCase on) {
		if (words.empty()) {
			throw new NothingToSend(on.number());
		}
	}

}
