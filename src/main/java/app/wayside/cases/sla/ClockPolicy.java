package app.wayside.cases.sla;

import java.time.Instant;
import java.util.Map;

/**
 * One service-level policy in one of its versions. A version is in force from its instant
 * until the next version of the same name.
 *
 * @param name what people call it; versions share it
 * @param validFrom when this version comes into force
 * @param scope the cases it is for
 * @param targets what it asks, by kind; for other kinds the next policy in line speaks
 * @param source where it comes from, or why it was changed; may be empty
 */
public record ClockPolicy(String name, Instant validFrom, Classification scope, Map<ClockKind, Target> targets,
		String source) {

	public ClockPolicy {
		targets = Map.copyOf(targets);
	}

	/** A policy that does not say where it comes from. */
	public ClockPolicy(String name, Instant validFrom, Classification scope, Map<ClockKind, Target> targets) {
		this(name, validFrom, scope, targets, "");
	}

}
