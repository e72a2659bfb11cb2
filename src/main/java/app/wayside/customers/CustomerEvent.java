package app.wayside.customers;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/**
 * What happened to a customer. The log outlives an erasure, so no event holds a name or
 * an address.
 */
public sealed interface CustomerEvent extends DomainEvent {

	/** Whom it happened to. */
	CustomerId customerId();

	@Override
	default Subject about() {
		return new Subject("customer", customerId().value());
	}

	/**
	 * A profile was made.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param kind person or company
	 */
	record Created(Fact fact, CustomerId customerId, Kind kind) implements CustomerEvent {
	}

	/**
	 * A profile was changed.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param fields the names of what changed, not the values
	 */
	record Changed(Fact fact, CustomerId customerId, List<String> fields) implements CustomerEvent {
	}

	/**
	 * A customer rose or fell.
	 *
	 * @param fact when and by whom
	 * @param customerId who
	 * @param from the tier before
	 * @param to the tier now
	 */
	record TierChanged(Fact fact, CustomerId customerId, Tier from, Tier to) implements CustomerEvent {
	}

	/**
	 * A contact point was added.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param contactId the contact point
	 * @param kind of the address
	 */
	record ContactAdded(Fact fact, CustomerId customerId, ContactId contactId,
			ContactKind kind) implements CustomerEvent {
	}

	/**
	 * A contact point was taken away.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param contactId the contact point
	 */
	record ContactRemoved(Fact fact, CustomerId customerId, ContactId contactId) implements CustomerEvent {
	}

	/**
	 * A contact point is now the one to use.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param contactId the contact point
	 */
	record ContactPreferred(Fact fact, CustomerId customerId, ContactId contactId) implements CustomerEvent {
	}

	/**
	 * A contact point was proven to be the customer's.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param contactId the contact point
	 */
	record ContactVerified(Fact fact, CustomerId customerId, ContactId contactId) implements CustomerEvent {
	}

	/**
	 * Mail to an address came back for good.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param contactId the contact point
	 */
	record AddressBounced(Fact fact, CustomerId customerId, ContactId contactId) implements CustomerEvent {
	}

	/**
	 * Two profiles were joined.
	 *
	 * @param fact when and by whom
	 * @param customerId the one that stays
	 * @param absorbedId the one that is read through it
	 * @param mergeId the merge
	 * @param fields what was taken from the other, not the values
	 */
	record Merged(Fact fact, CustomerId customerId, CustomerId absorbedId, MergeId mergeId,
			List<CustomerField> fields) implements CustomerEvent {
	}

	/**
	 * A merge was taken back.
	 *
	 * @param fact when and by whom
	 * @param customerId the one that stayed
	 * @param absorbedId the one that stands for itself again
	 * @param mergeId the merge
	 */
	record Unmerged(Fact fact, CustomerId customerId, CustomerId absorbedId, MergeId mergeId) implements CustomerEvent {
	}

	/**
	 * Somebody said that two profiles are not the same.
	 *
	 * @param fact when and by whom
	 * @param customerId one of them
	 * @param otherId the other
	 */
	record ToldApart(Fact fact, CustomerId customerId, CustomerId otherId) implements CustomerEvent {
	}

	/**
	 * Somebody took back that two profiles are not the same.
	 *
	 * @param fact when and by whom
	 * @param customerId one of them
	 * @param otherId the other
	 */
	record ToldApartNoMore(Fact fact, CustomerId customerId, CustomerId otherId) implements CustomerEvent {
	}

	/**
	 * A customer agreed.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param purpose to what
	 */
	record ConsentGiven(Fact fact, CustomerId customerId, Purpose purpose) implements CustomerEvent {
	}

	/**
	 * A customer took his consent back.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param purpose to what
	 */
	record ConsentWithdrawn(Fact fact, CustomerId customerId, Purpose purpose) implements CustomerEvent {
	}

	/**
	 * A travel document was noted.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param documentId which
	 * @param kind of paper
	 */
	record DocumentAdded(Fact fact, CustomerId customerId, UUID documentId,
			DocumentKind kind) implements CustomerEvent {
	}

	/**
	 * A travel document was taken away.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param documentId which
	 */
	record DocumentRemoved(Fact fact, CustomerId customerId, UUID documentId) implements CustomerEvent {
	}

	/**
	 * Two customers have something to do with each other.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param kind what the first is to the other
	 * @param otherId the other
	 */
	record Related(Fact fact, CustomerId customerId, RelationKind kind, CustomerId otherId) implements CustomerEvent {
	}

	/**
	 * Two customers have it no longer.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param relationId the relation
	 */
	record Unrelated(Fact fact, CustomerId customerId, UUID relationId) implements CustomerEvent {
	}

	/**
	 * A customer is asked whether an address is his.
	 *
	 * @param fact when and by whom
	 * @param customerId whose
	 * @param contactId the address
	 * @param verificationId the question
	 */
	record VerificationAsked(Fact fact, CustomerId customerId, ContactId contactId,
			UUID verificationId) implements CustomerEvent {
	}

	/**
	 * What was kept about the person is gone.
	 *
	 * @param fact when and by whom
	 * @param customerId who
	 * @param contacts how many contact points were deleted
	 */
	record Erased(Fact fact, CustomerId customerId, int contacts) implements CustomerEvent {
	}

}
