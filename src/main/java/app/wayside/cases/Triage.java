package app.wayside.cases;

import app.wayside.cases.sla.Severity;
import app.wayside.cases.triage.Language;
import app.wayside.conversations.Message;
import app.wayside.conversations.Messages;
import app.wayside.identity.Facts;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case is about: judged by what the tenant has taught, and corrected by people.
 */
@Service
public class Triage {

	private final CaseWork work;

	private final Messages messages;

	private final Facts facts;

	Triage(CaseWork work, Messages messages, Facts facts) {
		this.work = work;
		this.messages = messages;
		this.facts = facts;
	}

	/** Judges a new case by its first message. */
	@Transactional(propagation = Propagation.MANDATORY)
	void judge(CaseId id) {
		ServiceCase before = this.work.get(id);
		Message first = this.messages.latest(before.conversationId(), 1).getFirst();
		Language language = Language.of(first.subject() + "\n" + first.newText());
		Classification what = new Classification(before.classification().process(), null, Severity.MEDIUM,
				language.code(), "calm", "normal", false);
		this.work.change(before, before.classified(what),
				new CaseEvent.Classified(this.facts.now(), id, what.process(), what.category(), what.severity(),
						what.language(), what.sentiment(), what.urgency(), what.complaint(), "STANDARD"));
	}

}
