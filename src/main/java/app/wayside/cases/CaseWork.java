package app.wayside.cases;

import java.util.List;
import java.util.Optional;

import app.wayside.cases.sla.CaseClock;
import app.wayside.conversations.ConversationId;
import app.wayside.conversations.Message;
import app.wayside.identity.Fact;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every command on a case does alike: it takes the case for itself, saves what
 * changed, tells what happened, and has the clocks derived anew, all in the transaction
 * of the command.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CaseWork {

	private final CaseStore store;

	private final CaseListing listing;

	private final ClockKeeper clocks;

	private final ApplicationEventPublisher events;

	CaseWork(CaseStore store, CaseListing listing, ClockKeeper clocks, ApplicationEventPublisher events) {
		this.store = store;
		this.listing = listing;
		this.clocks = clocks;
		this.events = events;
	}

	ServiceCase get(CaseId id) {
		return this.store.get(id);
	}

	/** A case to look at. */
	ServiceCase look(CaseId id) {
		return this.store.read(id);
	}

	/**
	 * A case for a colleague to work on.
	 * @throws CaseIsMerged where another case goes on for it
	 */
	ServiceCase toWorkOn(CaseId id) {
		ServiceCase found = get(id);
		CaseId survivor = found.mergedInto();
		if (survivor != null) {
			throw new CaseIsMerged(found.number(), this.store.read(survivor).number());
		}
		return found;
	}

	/** The case that goes on for another one: itself, unless it was merged. */
	ServiceCase survivorOf(ServiceCase known) {
		CaseId survivor = known.mergedInto();
		return (survivor != null) ? survivorOf(get(survivor)) : known;
	}

	/** A case, unless somebody else is changing it right now. */
	Optional<ServiceCase> getUnlessTaken(CaseId id) {
		return this.store.getUnlessTaken(id);
	}

	String tierOf(CaseId id) {
		return this.store.tierOf(id);
	}

	Optional<ServiceCase> about(ConversationId conversation) {
		return this.store.about(conversation);
	}

	String nextNumber(int year) {
		return this.store.nextNumber(year);
	}

	void open(ServiceCase opened, CaseStore.Origin origin, Fact fact) {
		this.store.add(opened, fact.at(), origin, CaseStore.Shown.NOTHING);
		this.events.publishEvent(opening(opened, origin, fact));
	}

	/**
	 * Opens a case by its first message. All that has happened to it is known, so the
	 * case is written once, with its clocks.
	 */
	void open(ServiceCase opened, CaseStore.Origin origin, Beginning beginning) {
		Message first = beginning.message();
		CaseEvent.CustomerWrote wrote = beginning.wrote();
		CaseEvent.Opened opening = opening(opened, origin, beginning.fact());
		ClockKeeper.Derived derived = this.clocks.derived(List.of(opening, wrote));
		CaseClock next = derived.next();
		this.store.add(opened, beginning.fact().at(), origin,
				new CaseStore.Shown(first.seq(), first.at(), CaseListing.preview(first.newText()),
						(next != null) ? next.dueAt() : null, (next != null) ? next.kind().name() : null));
		this.events.publishEvent(opening);
		this.events.publishEvent(wrote);
		this.clocks.write(opened.id(), derived);
	}

	/**
	 * How a case begins.
	 *
	 * @param message its first
	 * @param fact that it opened
	 * @param wrote that the customer wrote
	 */
	record Beginning(Message message, Fact fact, CaseEvent.CustomerWrote wrote) {
	}

	private static CaseEvent.Opened opening(ServiceCase opened, CaseStore.Origin origin, Fact fact) {
		return new CaseEvent.Opened(fact, opened.id(), opened.number(), opened.customerId(), origin.channel(),
				opened.classification().process(), opened.classification().severity(), origin.tier());
	}

	/** Saves a change, and tells it; a command that changed nothing leaves no trace. */
	void change(ServiceCase before, ServiceCase after, @Nullable CaseEvent event) {
		if (!before.equals(after)) {
			this.store.save(after);
		}
		if (event != null) {
			this.events.publishEvent(event);
			this.clocks.keep(after.id());
		}
	}

	/** Tells what happened to a case whose own state stays as it is. */
	void tell(CaseEvent event) {
		this.events.publishEvent(event);
		this.clocks.keep(event.caseId());
	}

	/** A message came or went. */
	void heard(ServiceCase known, Message message, CaseEvent event) {
		this.listing.show(known.id(), message);
		this.events.publishEvent(event);
		this.clocks.keep(known.id());
	}

	/** Has the clocks derived anew where nothing else did. */
	void keepClocks(CaseId id) {
		this.clocks.keep(id);
	}

	List<CaseClock> clocksOf(CaseId id) {
		return this.clocks.derive(id);
	}

	void unanswered(CaseId id) {
		this.listing.unanswered(id);
	}

}
