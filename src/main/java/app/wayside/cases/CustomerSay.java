package app.wayside.cases;

import app.wayside.conversations.Talks;
import app.wayside.conversations.Words;
import app.wayside.identity.Unguarded;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the customer may do on his page of a case. Whoever calls has read his signed link;
 * no permission of ours is asked for.
 */
@Service
@Transactional
public class CustomerSay {

	private static final String LINK = "the customer's signed link opens it";

	private final CaseWork work;

	private final Closures closures;

	private final Routing routing;

	private final Talks talks;

	CustomerSay(CaseWork work, Closures closures, Routing routing, Talks talks) {
		this.work = work;
		this.closures = closures;
		this.routing = routing;
		this.talks = talks;
	}

	/** He adds something. */
	@Unguarded(LINK)
	public void write(CaseId id, Words words) {
		ServiceCase known = this.work.get(id);
		if (words.empty()) {
			throw new NothingToSend(known.number());
		}
		this.talks.fromCustomer(known.conversationId(), words);
	}

	/** He says that it is settled. Saying it twice does no harm. */
	@Unguarded(LINK)
	public void confirm(CaseId id) {
		ServiceCase concerned = this.work.survivorOf(this.work.get(id));
		Status status = concerned.status();
		if (status != Status.CLOSED) {
			this.closures.close(concerned.id(),
					(status == Status.RESOLVED) ? CaseEvent.Closed.How.CONFIRMED : CaseEvent.Closed.How.CUSTOMER);
		}
	}

	/** He says that it is not settled: it opens again, one level higher. */
	@Unguarded(LINK)
	public void refuse(CaseId id, Words why) {
		raise(id, why, CaseEvent.Reopened.Why.CUSTOMER_NO);
	}

	/** He appeals against the outcome, or against how he is treated. */
	@Unguarded(LINK)
	public void appeal(CaseId id, Words why) {
		raise(id, why, CaseEvent.Reopened.Why.APPEAL);
	}

	private void raise(CaseId id, Words words, CaseEvent.Reopened.Why why) {
		ServiceCase known = this.work.get(id);
		CaseId concerned = this.work.survivorOf(known).id();
		this.closures.reopen(concerned, why);
		if (!words.empty()) {
			this.talks.fromCustomer(known.conversationId(), words);
		}
		this.routing.route(concerned);
	}

}
