package app.wayside.cases.sla;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What decides the targets of a case. In a case an absent part is not known yet; in a
 * policy it matches anything.
 *
 * @param process key of the process, one of the tenant's list
 * @param severity how bad it is
 * @param tier key of the customer's tier, one of the tenant's list
 */
public record Classification(@Nullable String process, @Nullable Severity severity, @Nullable String tier) {

	/** Nothing known; as a policy's scope: every case. */
	public static final Classification ANY = new Classification(null, null, null);

	boolean covers(Classification of) {
		return allows(process, of.process) && allows(severity, of.severity) && allows(tier, of.tier);
	}

	/**
	 * More parts are more specific; of as many, the process weighs most, the tier least.
	 */
	int specificity() {
		int parts = given(process) + given(severity) + given(tier);
		return parts * 8 + given(process) * 4 + given(severity) * 2 + given(tier);
	}

	private static boolean allows(@Nullable Object wanted, @Nullable Object found) {
		return wanted == null || Objects.equals(wanted, found);
	}

	private static int given(@Nullable Object part) {
		return (part != null) ? 1 : 0;
	}

}
