package app.wayside.cases.catalogue;

import app.wayside.identity.Facts;
import app.wayside.identity.TenantEvent;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives each new company the ten processes and their categories, in the transaction that
 * makes it.
 */
@Component
class NewCatalogues {

	private final CatalogueStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	NewCatalogues(CatalogueStore store, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	@EventListener
	void on(TenantEvent.Created created) {
		ShippedCatalogue shipped = ShippedCatalogue.read();
		this.store.add(shipped.processes(), shipped.categories());
		this.events.publishEvent(
				new CatalogueEvent.Loaded(this.facts.now(), shipped.processes().size(), shipped.categories().size()));
	}

}
