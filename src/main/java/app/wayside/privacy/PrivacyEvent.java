package app.wayside.privacy;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What was done with what is kept about a person. */
public sealed interface PrivacyEvent extends DomainEvent {

	/**
	 * Somebody looked behind a mask.
	 *
	 * @param fact when and by whom
	 * @param about about whom
	 * @param field which value, not the value itself
	 * @param reason why
	 */
	record Revealed(Fact fact, Subject about, String field, String reason) implements PrivacyEvent {
	}

	/**
	 * All that is kept about a person was handed out.
	 *
	 * @param fact when and by whom
	 * @param customerId about whom
	 * @param modules what was handed out
	 */
	record Exported(Fact fact, UUID customerId, List<String> modules) implements PrivacyEvent {

		@Override
		public Subject about() {
			return new Subject("customer", this.customerId);
		}

	}

	/**
	 * An erasure was asked for; it waits for a second person.
	 *
	 * @param fact when and by whom
	 * @param customerId of whom
	 * @param erasureId the request
	 */
	record ErasureRequested(Fact fact, UUID customerId, UUID erasureId) implements PrivacyEvent {

		@Override
		public Subject about() {
			return new Subject("customer", this.customerId);
		}

	}

	/**
	 * A person was erased in every module.
	 *
	 * @param fact when and by whom it was agreed to
	 * @param customerId who
	 * @param erasureId the request
	 */
	record Erased(Fact fact, UUID customerId, UUID erasureId) implements PrivacyEvent {

		@Override
		public Subject about() {
			return new Subject("customer", this.customerId);
		}

	}

	/**
	 * An erasure was not agreed to.
	 *
	 * @param fact when and by whom
	 * @param customerId of whom
	 * @param erasureId the request
	 */
	record ErasureRefused(Fact fact, UUID customerId, UUID erasureId) implements PrivacyEvent {

		@Override
		public Subject about() {
			return new Subject("customer", this.customerId);
		}

	}

}
