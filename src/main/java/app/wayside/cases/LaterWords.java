package app.wayside.cases;

import java.util.List;
import java.util.Optional;

import app.wayside.cases.DecisionStore.Decided;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.References;
import app.wayside.cases.triage.Urgency;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.time.Past;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the customer writes later may name further bookings, and may make it urgent; it
 * never makes it less so. By rules alone, beside the transaction that filed the message.
 */
@Component
class LaterWords {

	private final CaseWork work;

	private final FirstWords words;

	private final DecisionStore decisions;

	private final Consequences consequences;

	private final TransactionTemplate transaction;

	LaterWords(CaseWork work, FirstWords words, DecisionStore decisions, Consequences consequences,
			TransactionTemplate transaction) {
		this.work = work;
		this.words = words;
		this.decisions = decisions;
		this.consequences = consequences;
		this.transaction = transaction;
	}

	/**
	 * What follows from words.
	 *
	 * @param verdicts keeps references
	 * @param reclassifying keeps the classification
	 */
	@Component
	record Consequences(Verdicts verdicts, Reclassifying reclassifying) {
	}

	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
	void on(CaseEvent.CustomerWrote wrote) {
		if (Past.isTold()) {
			return;
		}
		Thread.ofVirtual()
			.name("later-words")
			.start(() -> Acting.run(wrote.fact().tenant(), Actor.WAYSIDE,
					() -> this.transaction.executeWithoutResult((status) -> read(wrote))));
	}

	private void read(CaseEvent.CustomerWrote wrote) {
		FirstWords.Words words = this.words.in(wrote.messageId());
		// the case first: whoever touches what belongs to it waits for whoever has it
		this.work.get(wrote.caseId());
		this.consequences.verdicts().mention(wrote.caseId(), References.in(words.text()));
		Judgement urgency = Urgency.byRule(words.text());
		if (!urgency.unsure()) {
			raise(wrote, urgency);
		}
	}

	private void raise(CaseEvent.CustomerWrote wrote, Judgement urgency) {
		ServiceCase before = this.work.get(wrote.caseId());
		Optional<TriageDecision> earlier = this.decisions.of(wrote.caseId())
			.stream()
			.filter((decision) -> decision.scheme() == TriageScheme.URGENCY)
			.findFirst();
		if (earlier.filter((decision) -> !Urgency.URGENT.equals(decision.counts())).isPresent()) {
			this.decisions.decide(wrote.caseId(), wrote.messageId(),
					List.of(new Decided(TriageScheme.URGENCY, urgency)));
			this.decisions.uncorrect(wrote.caseId(), TriageScheme.URGENCY);
			this.consequences.reclassifying().anew(before);
		}
	}

}
