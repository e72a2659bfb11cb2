package app.wayside.cases;

import java.time.ZoneOffset;

import app.wayside.cases.sla.Severity;
import app.wayside.conversations.Message;
import app.wayside.conversations.MessageEvent;
import app.wayside.conversations.MessageFiled;
import app.wayside.conversations.MessageKind;
import app.wayside.conversations.Talks;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Customers;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hears each message that comes in, in the transaction that files it, so that a message
 * and its case are there together or not at all. What needs a closer look (triage,
 * routing, the receipt) is done right afterwards.
 */
@Component
class CaseOpening {

	/** Until triage has looked. */
	static final Classification UNJUDGED = new Classification("inquiry", null, Severity.MEDIUM, "", "neutral", "normal",
			false);

	private final CaseWork work;

	private final Talks talks;

	private final Customers customers;

	private final LaterWords later;

	private final Facts facts;

	CaseOpening(CaseWork work, Talks talks, Customers customers, LaterWords later, Facts facts) {
		this.work = work;
		this.talks = talks;
		this.customers = customers;
		this.later = later;
		this.facts = facts;
	}

	@EventListener
	void on(MessageFiled filed) {
		MessageEvent.Received received = filed.received();
		Message message = filed.message();
		if (received.place() == MessageEvent.Received.Place.OPENS) {
			open(received, message);
			return;
		}
		this.work.about(received.conversationId())
			.ifPresentOrElse((found) -> follow(found, message), () -> open(received, message));
	}

	private void open(MessageEvent.Received received, Message message) {
		CustomerSummary customer = this.customers.find(received.customerId()).orElseThrow();
		CaseId id = new CaseId(Ids.next());
		Fact fact = this.facts.now();
		String number = this.work.nextNumber(fact.at().atZone(ZoneOffset.UTC).getYear());
		ServiceCase opened = new ServiceCase(id, number, message.subject(), Status.NEW, received.customerId(),
				received.conversationId(), UNJUDGED, new Assignment(null, null, 0), null, null, null, 0);
		this.talks.tag(received.conversationId(), number);
		this.work.open(opened,
				new CaseStore.Origin(message.channel(), customer.tier().name(),
						received.answer() == MessageEvent.Received.Answer.WELCOME ? "WANTED" : "NONE"),
				new CaseWork.Beginning(message, fact, new CaseEvent.CustomerWrote(this.facts.now(), id, message.id())));
	}

	private void follow(ServiceCase known, Message message) {
		if (message.kind() != MessageKind.NORMAL) {
			this.work.heard(known, message, new CaseEvent.MachineAnswered(this.facts.now(), known.id(), message.id()));
			return;
		}
		ServiceCase concerned = this.work.survivorOf(known);
		ServiceCase changed = concerned.heardFromCustomer();
		this.work.change(concerned, changed, reopening(concerned, changed));
		this.work.heard(known, message, new CaseEvent.CustomerWrote(this.facts.now(), known.id(), message.id()));
		if (!concerned.id().equals(known.id())) {
			this.work.heard(concerned, message,
					new CaseEvent.HeardElsewhere(this.facts.now(), concerned.id(), known.id(), message.id()));
		}
		this.later.read(concerned.id(), message);
	}

	private @Nullable CaseEvent reopening(ServiceCase before, ServiceCase after) {
		if (before.status() == after.status()) {
			return null;
		}
		Waiting waiting = before.waiting();
		return (waiting != null) ? new CaseEvent.WaitingEnded(this.facts.now(), before.id(), waiting.party())
				: new CaseEvent.Reopened(this.facts.now(), before.id(), CaseEvent.Reopened.Why.NEW_MESSAGE,
						after.assignment().level());
	}

}
