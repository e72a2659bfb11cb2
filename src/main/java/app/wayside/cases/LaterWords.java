package app.wayside.cases;

import java.util.List;
import java.util.Optional;

import app.wayside.cases.DecisionStore.Decided;
import app.wayside.cases.triage.Judgement;
import app.wayside.cases.triage.References;
import app.wayside.cases.triage.Urgency;
import app.wayside.conversations.Message;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.Tenancy;
import app.wayside.time.Past;

import org.springframework.stereotype.Component;

/**
 * What the customer writes later may name further bookings, and may make it urgent; it
 * never makes it less so. By rules alone, in the transaction that files the message.
 */
@Component
class LaterWords {

	private final CaseWork work;

	private final DecisionStore decisions;

	private final Verdicts verdicts;

	private final Reclassifying reclassifying;

	LaterWords(CaseWork work, DecisionStore decisions, Verdicts verdicts, Reclassifying reclassifying) {
		this.work = work;
		this.decisions = decisions;
		this.verdicts = verdicts;
		this.reclassifying = reclassifying;
	}

	/** Reads a message that follows others; whoever calls has the case. */
	void read(CaseId id, Message message) {
		if (Past.isTold()) {
			return;
		}
		String words = FirstWords.text(message);
		this.verdicts.mention(id, References.in(words));
		Judgement urgency = Urgency.byRule(words);
		if (!urgency.unsure()) {
			Acting.run(Tenancy.current(), Actor.WAYSIDE, () -> raise(id, message, urgency));
		}
	}

	private void raise(CaseId id, Message message, Judgement urgency) {
		ServiceCase before = this.work.get(id);
		Optional<TriageDecision> earlier = this.decisions.of(id)
			.stream()
			.filter((decision) -> decision.scheme() == TriageScheme.URGENCY)
			.findFirst();
		if (earlier.filter((decision) -> !Urgency.URGENT.equals(decision.counts())).isPresent()) {
			this.decisions.decide(id, message.id(), List.of(new Decided(TriageScheme.URGENCY, urgency)));
			this.decisions.uncorrect(id, TriageScheme.URGENCY);
			this.reclassifying.anew(before);
		}
	}

}
