package app.wayside.cases;

import java.util.List;
import java.util.UUID;

import app.wayside.conversations.ConversationId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has one case go on for another that is about the same. Nothing is copied and nothing is
 * thrown away: both keep their ids, numbers, conversations and logs; one leads to the
 * other. So a merge is undone at any time, and each message stays with the route by which
 * it came.
 */
@Service
@Transactional
public class Merges {

	private final CaseWork work;

	private final JoinStore joins;

	private final JoinedLists lists;

	private final CaseHistory history;

	private final Facts facts;

	Merges(CaseWork work, JoinStore joins, JoinedLists lists, CaseHistory history, Facts facts) {
		this.work = work;
		this.joins = joins;
		this.lists = lists;
		this.history = history;
		this.facts = facts;
	}

	/**
	 * Has a case go on for another one as well.
	 * @param seen the version of the surviving case that was looked at; none where it
	 * does not matter
	 * @throws CaseChanged where somebody changed it since
	 * @throws CaseAlreadyClosed where it is over
	 * @throws CaseIsMerged where another case goes on for one of them already
	 */
	@Allowed(Permission.WORK_CASES)
	public void merge(CaseId survivor, CaseId merged, @Nullable Integer seen) {
		Pair pair = both(survivor, merged);
		ServiceCase stays = this.work.toWorkOn(survivor);
		ServiceCase goes = this.work.toWorkOn(merged);
		if (seen != null && seen != stays.version()) {
			throw new CaseChanged(stays.number());
		}
		if (!stays.status().live()) {
			throw new CaseAlreadyClosed(stays.number());
		}
		this.joins.merge(goes, stays, JoinStore.Why.MERGED, this.facts.now());
		told(pair, new CaseEvent.MergedInto(this.facts.now(), merged, survivor, stays.number()),
				new CaseEvent.Absorbed(this.facts.now(), survivor, merged, goes.number()));
	}

	/**
	 * Lets a case go on for itself again, as it was; what was said since stays with the
	 * case by whose route it came.
	 * @throws NotMerged where the other case does not go on for it
	 */
	@Allowed(Permission.WORK_CASES)
	public void unmerge(CaseId survivor, CaseId merged) {
		Pair pair = both(survivor, merged);
		Fact fact = this.facts.now();
		Status was = this.joins.release(pair.one(), pair.other(), fact)
			.orElseThrow(() -> new NotMerged(pair.one().number(), pair.other().number()));
		boolean heard = heardSince(merged);
		this.joins.place(pair.other().released(was));
		told(pair, new CaseEvent.Released(fact, survivor, merged, pair.other().number()),
				new CaseEvent.MergeUndone(this.facts.now(), merged, survivor, pair.one().number()));
		if (heard) {
			hear(this.work.get(merged));
		}
	}

	/** A message that came meanwhile opens what it would have opened. */
	private void hear(ServiceCase before) {
		ServiceCase after = before.heardFromCustomer();
		Waiting waiting = before.waiting();
		if (after.status() != before.status()) {
			this.work.change(before, after,
					(before.status() == Status.WAITING && waiting != null)
							? new CaseEvent.WaitingEnded(this.facts.now(), before.id(), waiting.party())
							: new CaseEvent.Reopened(this.facts.now(), before.id(), CaseEvent.Reopened.Why.NEW_MESSAGE,
									after.assignment().level()));
		}
	}

	private boolean heardSince(CaseId merged) {
		boolean heard = false;
		for (CaseEvent event : this.history.of(merged)) {
			heard = switch (event) {
				case CaseEvent.MergedInto _ -> false;
				case CaseEvent.CustomerWrote _ -> true;
				default -> heard;
			};
		}
		return heard;
	}

	private void told(Pair pair, CaseEvent first, CaseEvent second) {
		this.joins.forgetClocks(pair.one(), pair.other());
		this.work.tell(first);
		this.work.tell(second);
		this.work.keepClocks(first.caseId());
		this.lists.show(pair.one());
		this.lists.show(pair.other());
	}

	/** Both are taken in one order, so that two who join the same wait for each other. */
	private Pair both(CaseId one, CaseId other) {
		if (one.equals(other)) {
			throw new CannotJoin(this.work.get(one).number());
		}
		boolean ordered = one.value().compareTo(other.value()) < 0;
		ServiceCase first = this.work.get(ordered ? one : other);
		ServiceCase second = this.work.get(ordered ? other : one);
		return ordered ? new Pair(first, second) : new Pair(second, first);
	}

	/** Two cases, locked. */
	private record Pair(ServiceCase one, ServiceCase other) {
	}

	/**
	 * The case that goes on for another one.
	 * @return the case itself, unless it was merged
	 * @throws CaseNotFound where the tenant has none
	 */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public CaseId survivorOf(CaseId id) {
		ServiceCase known = this.work.look(id);
		CaseId survivor = known.mergedInto();
		return (survivor != null) ? survivorOf(survivor) : id;
	}

	/** The cases that a case goes on for, in the order in which they were merged. */
	@Allowed({ Permission.READ_CASES, Permission.WORK_CASES })
	@Transactional(readOnly = true)
	public List<Route> routes(CaseId survivor) {
		return this.joins.routes(survivor)
			.stream()
			.map((route) -> new Route(new CaseId(route.id()), route.number(), route.subject(),
					new ConversationId(route.conversationId()),
					route.reversible() && route.survivorId().equals(survivor.value())))
			.toList();
	}

	/**
	 * A case that another one goes on for.
	 *
	 * @param id of it
	 * @param number by which people call it
	 * @param subject of its first message
	 * @param conversationId what is said on it
	 * @param reversible whether the merge can be undone from here
	 */
	public record Route(CaseId id, String number, String subject, ConversationId conversationId, boolean reversible) {

		/** The id as addresses write it. */
		public UUID value() {
			return this.id.value();
		}
	}

}
