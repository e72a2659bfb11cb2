package app.wayside.bookings;

import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the company's travel policy said when it was booked.
 *
 * @param reference the fare without an agreement
 * @param lowest the lowest logical fare of that moment, which cannot be found out later
 * @param result of the check
 * @param reason code that was given for it; may be empty
 */
public record Policy(@Nullable Money reference, @Nullable Money lowest, Result result, String reason) {

	/** What a check says. */
	public enum Result {

		/** As it should be. */
		COMPLIANT,
		/** Not as it should be. */
		OUT_OF_POLICY,
		/** Somebody has to agree. */
		NEEDS_APPROVAL

	}

	/** What was saved against the reference; none where there is none. */
	public @Nullable Money saved(Money paid) {
		return (this.reference != null) ? this.reference.minus(paid) : null;
	}

	/**
	 * What could have been saved beside; none where nobody knows the lowest fare.
	 */
	public @Nullable Money missed(Money paid) {
		return (this.lowest != null) ? paid.minus(this.lowest) : null;
	}

}
