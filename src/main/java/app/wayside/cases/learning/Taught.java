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
record Taught(long revision, Map<String, Learned> schemes) {

	Taught {
		schemes = Map.copyOf(schemes);
	}

	/**
	 * A scheme, learned.
	 *
	 * @param scheme that was learned
	 * @param from the corrections it was learned from
	 * @param classifier that judges by it
	 */
	record Learned(Scheme scheme, List<UUID> from, Classifier classifier) {

		boolean still(Scheme now, List<UUID> corrections) {
			return this.scheme.equals(now) && this.from.equals(corrections);
		}

	}

	@Nullable Classifier of(String scheme) {
		Learned learned = this.schemes.get(scheme);
		return (learned != null) ? learned.classifier() : null;
	}

}
