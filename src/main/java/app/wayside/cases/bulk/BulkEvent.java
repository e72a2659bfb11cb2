package app.wayside.cases.bulk;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/**
 * What happens to a change of many cases. What happens to each case tells its own log.
 */
public sealed interface BulkEvent extends DomainEvent {

	/** The change. */
	BulkId bulkId();

	@Override
	default Subject about() {
		return new Subject("bulk", bulkId().value());
	}

	/** It was begun. */
	record Started(Fact fact, BulkId bulkId, BulkChange.Kind kind, int cases) implements BulkEvent {
	}

	/** All its cases have a result. */
	record Finished(Fact fact, BulkId bulkId, int changed, int refused) implements BulkEvent {
	}

	/** It is to be taken back. */
	record UndoStarted(Fact fact, BulkId bulkId, int cases) implements BulkEvent {
	}

	/** It was taken back, as far as that went. */
	record Undone(Fact fact, BulkId bulkId, int undone, int kept) implements BulkEvent {
	}

}
