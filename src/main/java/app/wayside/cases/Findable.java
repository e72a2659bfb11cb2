package app.wayside.cases;

import app.wayside.cases.search.SearchUpkeep;
import app.wayside.customers.CustomerEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the words of cases written anew when something else than a message changes them. A
 * case's new messages are noted where its list row is kept.
 */
@Component
class Findable {

	private final SearchUpkeep upkeep;

	Findable(SearchUpkeep upkeep) {
		this.upkeep = upkeep;
	}

	/** What is over is not looked for among what is not. */
	@EventListener
	void on(CaseEvent.Closed closed) {
		this.upkeep.changed(closed.caseId().value());
	}

	@EventListener
	void on(CaseEvent.Reopened reopened) {
		this.upkeep.changed(reopened.caseId().value());
	}

	/** A case that another goes on for is over, until it is not. */
	@EventListener
	void on(CaseEvent.MergedInto merged) {
		this.upkeep.changed(merged.caseId().value());
	}

	@EventListener
	void on(CaseEvent.MergeUndone undone) {
		this.upkeep.changed(undone.caseId().value());
	}

	/** What solved it is looked for as well. */
	@EventListener
	void on(CaseEvent.Resolved resolved) {
		this.upkeep.changed(resolved.caseId().value());
	}

	/** Triage found the language and the references. */
	@EventListener
	void on(CaseEvent.Classified classified) {
		this.upkeep.changed(classified.caseId().value());
	}

	/** A customer is found by his new names, and by no erased ones. */
	@EventListener
	void on(CustomerEvent.Changed changed) {
		this.upkeep.changedCustomer(changed.customerId().value());
	}

	/** Joined, both are found by the names of the one that stays. */
	@EventListener
	void on(CustomerEvent.Merged merged) {
		this.upkeep.changedCustomer(merged.customerId().value());
	}

	@EventListener
	void on(CustomerEvent.Unmerged parted) {
		this.upkeep.changedCustomer(parted.customerId().value());
		this.upkeep.changedCustomer(parted.absorbedId().value());
	}

	@EventListener
	void on(CustomerEvent.Erased erased) {
		this.upkeep.changedCustomer(erased.customerId().value());
	}

}
