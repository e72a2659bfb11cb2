package app.wayside.api.webhooks;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import app.wayside.approvals.ApprovalEvent;
import app.wayside.audit.EventNames;
import app.wayside.cases.CaseEvent;
import app.wayside.cases.complaints.ComplaintEvent;
import app.wayside.cases.problems.ProblemEvent;
import app.wayside.conversations.IntakeEvent;
import app.wayside.conversations.MessageEvent;
import app.wayside.customers.CustomerEvent;

/**
 * The types of events that may leave the house. Who signs in, and who may do what, is
 * nobody's business outside.
 */
final class EventTypes {

	/** By name, such as {@code case.opened}. */
	static final SortedSet<String> ALL = all();

	private EventTypes() {
	}

	private static SortedSet<String> all() {
		SortedSet<String> names = new TreeSet<>();
		for (var kinds : List.of(EventNames.kindsOf(CaseEvent.class), EventNames.kindsOf(MessageEvent.class),
				EventNames.kindsOf(IntakeEvent.class), EventNames.kindsOf(CustomerEvent.class),
				EventNames.kindsOf(ApprovalEvent.class), EventNames.kindsOf(ComplaintEvent.class),
				EventNames.kindsOf(ProblemEvent.class))) {
			names.addAll(kinds.keySet());
		}
		return Collections.unmodifiableSortedSet(names);
	}

}
