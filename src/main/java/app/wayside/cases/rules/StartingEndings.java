package app.wayside.cases.rules;

import java.time.Clock;
import java.time.Instant;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.TenantEvent;
import app.wayside.identity.Tenants;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every company the solutions and root causes that come with Wayside: a new one as
 * it is made, one from the time before they were rules when Wayside starts.
 */
@Component
class StartingEndings {

	private static final String SOURCE = "Wayside";

	private final RuleStore store;

	private final Tenants tenants;

	private final TransactionTemplate transactions;

	private final Clock clock;

	StartingEndings(RuleStore store, Tenants tenants, TransactionTemplate transactions, Clock clock) {
		this.store = store;
		this.tenants = tenants;
		this.transactions = transactions;
		this.clock = clock;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		addAll(new Rule.Author(created.fact().by().name(), created.fact().at(), SOURCE));
	}

	@EventListener
	void on(ApplicationReadyEvent ready) {
		this.tenants.all()
			.forEach((tenant) -> Acting.run(tenant, Actor.WAYSIDE,
					() -> this.transactions.executeWithoutResult((status) -> addWhereMissing())));
	}

	private void addWhereMissing() {
		if (!this.store.has(RuleKind.SOLUTION)) {
			addAll(new Rule.Author(Actor.WAYSIDE.name(), this.clock.instant(), SOURCE));
		}
	}

	// From the beginning, so that cases that ended long ago have the names as well.
	private void addAll(Rule.Author author) {
		new ShippedRules(CatalogueDefaults.read().policies()).endings()
			.forEach((code, ending) -> this.store.add(new Rule(code, ending, Instant.EPOCH, true, author), null));
	}

}
