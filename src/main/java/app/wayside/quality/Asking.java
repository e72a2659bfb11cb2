package app.wayside.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseMail;
import app.wayside.cases.Status;
import app.wayside.conversations.MessageId;
import app.wayside.customers.Contact;
import app.wayside.customers.Consents;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Contacts;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Purpose;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.knowledge.LetterKind;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks one customer, or says why not. */
@Component
class Asking {

	private final SurveyStore store;

	private final SurveyLinks links;

	private final Doors doors;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Asking(SurveyStore store, SurveyLinks links, Doors doors, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.links = links;
		this.doors = doors;
		this.facts = facts;
		this.events = events;
	}

	@Transactional
	public void ask(SurveyId id) {
		Optional<Survey> taken = this.store.take(id);
		if (taken.isEmpty()) {
			return;
		}
		Survey survey = taken.get();
		this.store.oneAtATime(survey.customerId());
		CaseDetail about = this.doors.cases().get(new CaseId(survey.caseId()));
		Fact fact = this.facts.now();
		String obstacle = obstacle(survey, about, fact);
		if (!obstacle.isEmpty()) {
			this.store.skipped(survey.id(), obstacle);
			this.events.publishEvent(new SurveyEvent.Skipped(fact, id, about.id(), obstacle));
			return;
		}
		MessageId message = this.doors.mail().send(about.id(), LetterKind.SURVEY, Map.of("link", this.links.lines(id)));
		this.store.sent(survey.id(), message.value(), fact.at());
		this.events.publishEvent(new SurveyEvent.Sent(fact, id, about.id(), about.customerId()));
	}

	/** Why a customer is not asked; empty where he is. */
	private String obstacle(Survey survey, CaseDetail about, Fact fact) {
		SurveyPolicy policy = this.store.policy();
		if (!policy.active()) {
			return "switched-off";
		}
		if (about.status() != Status.CLOSED) {
			return "open-again";
		}
		if (SurveyPolicy.NEVER_ASKED.contains(about.classification().process())) {
			return "process";
		}
		if (this.store.askedSince(survey.customerId(), fact.at().minus(policy.cap()))) {
			return "asked-lately";
		}
		if (!this.doors.consents().allows(about.customerId(), Purpose.SURVEY, ContactKind.EMAIL)) {
			return "no-consent";
		}
		return reachable(about.customerId()) ? "" : "no-address";
	}

	private boolean reachable(CustomerId customer) {
		List<Contact> addresses = this.doors.contacts()
			.of(customer)
			.stream()
			.filter((contact) -> contact.kind() == ContactKind.EMAIL)
			.toList();
		return !addresses.isEmpty() && addresses.stream().anyMatch((contact) -> contact.bouncedAt() == null);
	}

	/**
	 * The front doors of others.
	 *
	 * @param cases that are asked about
	 * @param mail to ask with
	 * @param contacts where customers are reached
	 * @param consents whether they want to be asked
	 */
	@Component
	record Doors(CaseDetails cases, CaseMail mail, Contacts contacts, Consents consents) {
	}

}
