package app.wayside.identity.signin;

import java.util.Optional;

import app.wayside.identity.Accounts;
import app.wayside.identity.Facts;
import app.wayside.identity.Presence;
import app.wayside.identity.SignedIn;
import app.wayside.identity.SignedInPeople;
import app.wayside.identity.StaffEvent;
import app.wayside.identity.StaffId;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notes who comes and goes: coming in is being available, until one says otherwise. */
@Component
class Arrivals {

	private final SignedInPeople people;

	private final Accounts accounts;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transactions;

	Arrivals(SignedInPeople people, Accounts accounts, Facts facts, ApplicationEventPublisher events,
			TransactionTemplate transactions) {
		this.people = people;
		this.accounts = accounts;
		this.facts = facts;
		this.events = events;
		this.transactions = transactions;
	}

	Optional<SignedIn> come(StaffId id) throws Exception {
		Optional<SignedIn> person = this.people.find(id);
		if (person.isPresent()) {
			person.get().act(() -> this.transactions.execute((status) -> welcome(person.get())));
		}
		return person;
	}

	private SignedIn welcome(SignedIn person) {
		this.events.publishEvent(new StaffEvent.CameIn(this.facts.now(), person.id()));
		if (person.presence() == Presence.OFFLINE) {
			this.accounts.appear(Presence.AVAILABLE);
		}
		return person;
	}

	void go(SignedIn person) {
		this.transactions.executeWithoutResult((status) -> {
			this.events.publishEvent(new StaffEvent.WentOut(this.facts.now(), person.id()));
			this.accounts.appear(Presence.OFFLINE);
		});
	}

}
