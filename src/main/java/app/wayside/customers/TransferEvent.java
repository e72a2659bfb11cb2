package app.wayside.customers;

import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** Many customers came or went at once. */
public sealed interface TransferEvent extends DomainEvent {

	/** The list, or the export. */
	UUID id();

	@Override
	default Subject about() {
		return new Subject("customer-list", id());
	}

	/**
	 * A list is taken in from now on.
	 *
	 * @param fact when and by whom
	 * @param id the list
	 * @param rows how many
	 */
	record ImportStarted(Fact fact, UUID id, int rows) implements TransferEvent {
	}

	/**
	 * A list is through.
	 *
	 * @param fact when
	 * @param id the list
	 * @param created how many customers are new
	 */
	record ImportFinished(Fact fact, UUID id, int created) implements TransferEvent {
	}

	/**
	 * A list was taken back.
	 *
	 * @param fact when and by whom
	 * @param id the list
	 * @param removed how many customers went with it
	 */
	record ImportUndone(Fact fact, UUID id, int removed) implements TransferEvent {
	}

	/**
	 * Customers were handed out as a file.
	 *
	 * @param fact when and by whom
	 * @param id of the export
	 * @param customers how many
	 */
	record Exported(Fact fact, UUID id, int customers) implements TransferEvent {
	}

}
