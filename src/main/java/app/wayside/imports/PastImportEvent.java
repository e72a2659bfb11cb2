package app.wayside.imports;

import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** Cases of another desk came, or went again. */
public sealed interface PastImportEvent extends DomainEvent {

	/** The import. */
	UUID id();

	@Override
	default Subject about() {
		return new Subject("case-import", id());
	}

	/** It is taken in from now on. */
	record Started(Fact fact, UUID id, String source, int tickets) implements PastImportEvent {
	}

	/** Somebody had it stopped. */
	record Stopped(Fact fact, UUID id) implements PastImportEvent {
	}

	/** It is through. */
	record Finished(Fact fact, UUID id, int created, int refused) implements PastImportEvent {
	}

	/** It was taken back, as far as nobody had touched it. */
	record Undone(Fact fact, UUID id, int removed, int kept) implements PastImportEvent {
	}

}
