package app.wayside.cases.complaints;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An entry in the register of risks and root causes.
 *
 * @param likelihood that it happens again, one to five
 * @param impact if it does, one to five
 * @param rootCause from the tenant's list
 * @param measure that prevents it; may be empty as long as it is thought about
 * @param ownerId who looks after the measure
 * @param reviewOn when it is looked at whether it helped
 * @param version of the complaint that was changed
 */
public record Assessment(int likelihood, int impact, String rootCause, String measure, @Nullable UUID ownerId,
		@Nullable LocalDate reviewOn, int version) {

	/** The longest that may be written about a measure. */
	static final int LONGEST = 2000;

	/** Refuses what cannot be. */
	public Assessment {
		if (likelihood < 1 || likelihood > 5 || impact < 1 || impact > 5 || measure.length() > LONGEST) {
			throw new NotInRegister();
		}
	}

}
