package app.wayside.cases.catalogue;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to the tenant's processes and categories. */
public sealed interface CatalogueEvent extends DomainEvent {

	@Override
	default Subject about() {
		return new Subject("catalogue", fact().tenant().value());
	}

	/** A new company got the processes and categories that come with Wayside. */
	record Loaded(Fact fact, int processes, int categories) implements CatalogueEvent {
	}

	/** A process was changed. */
	record ProcessChanged(Fact fact, String process) implements CatalogueEvent {
	}

	/** A category was added. */
	record CategoryAdded(Fact fact, String process, String category) implements CatalogueEvent {
	}

	/** A category was changed. */
	record CategoryChanged(Fact fact, String process, String category) implements CatalogueEvent {
	}

	/** A category can no longer be given. */
	record CategoryRetired(Fact fact, String process, String category) implements CatalogueEvent {
	}

	/** A category can be given again. */
	record CategoryRestored(Fact fact, String process, String category) implements CatalogueEvent {
	}

	/** A category went up or down among its siblings. */
	record CategoryMoved(Fact fact, String process, String category) implements CatalogueEvent {
	}

}
