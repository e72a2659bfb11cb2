package app.wayside.cases.learning;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.triage.Classifier;
import app.wayside.cases.triage.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What is known for a tenant.
 *
 * @param revision of what it was learned from
 * @param schemes by name
 */
record Taught(long revision, Map<String, Subject> schemes) {

	/** The revision of what nobody taught. */
	static final long NOTHING = -1;

	Taught {
		schemes = Map.copyOf(schemes);
	}

	/**
	 * A scheme of the tenant.
	 *
	 * @param scheme its labels
	 * @param from the corrections it was learned from
	 * @param classifier learned from them; none where nobody corrected anything: then it
	 * is learned when it is first asked, for all who have the same scheme
	 */
	record Subject(Scheme scheme, List<UUID> from, @Nullable Classifier classifier) {

		boolean still(Scheme now, List<UUID> corrections) {
			return this.scheme.equals(now) && this.from.equals(corrections);
		}

	}

}
