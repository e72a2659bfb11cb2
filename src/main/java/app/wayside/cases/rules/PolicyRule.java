package app.wayside.cases.rules;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.Severity;
import org.jspecify.annotations.Nullable;

/**
 * By when the cases of a process are answered and solved. Its key is that of the process;
 * under {@link #ANY} it speaks for cases of no known process.
 *
 * @param calendar key of the calendar to count in; {@code team} is that of the team that
 * has the case
 * @param promises what is promised, by severity; there is one for each
 */
public record PolicyRule(String calendar, Map<Severity, Promise> promises) implements Definition {

	/** The key of the rule that speaks where no other does. */
	public static final String ANY = "any";

	public PolicyRule {
		calendar = Filled.text("calendar", calendar);
		Map<Severity, Promise> complete = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			Promise promise = promises.get(severity);
			String field = severity.name().toLowerCase(Locale.ROOT);
			if (promise == null) {
				throw new RuleRefused(field + ".first_reply", "policy.no-time");
			}
			complete.put(severity, promise.checked(field));
		}
		promises = Collections.unmodifiableMap(complete);
	}

	/** The promise for a severity. */
	public Promise promise(Severity severity) {
		return Objects.requireNonNull(this.promises.get(severity));
	}

	/**
	 * What is promised, in working time.
	 *
	 * @param firstReply until a person answers first
	 * @param nextReply until a person answers each later message
	 * @param resolution until it is solved
	 */
	public record Promise(@Nullable Duration firstReply, @Nullable Duration nextReply, @Nullable Duration resolution) {

		Promise checked(String field) {
			for (ClockKind kind : ClockKind.BY_POLICY) {
				Filled.time(field + "." + kind.name().toLowerCase(Locale.ROOT), part(kind));
			}
			return this;
		}

		/** The time for a kind of clock. */
		public Duration of(ClockKind kind) {
			return Objects.requireNonNull(part(kind));
		}

		private @Nullable Duration part(ClockKind kind) {
			return switch (kind) {
				case FIRST_REPLY -> this.firstReply;
				case NEXT_REPLY -> this.nextReply;
				case RESOLUTION -> this.resolution;
				case PROMISE -> throw new IllegalArgumentException("Whoever promises names the moment himself");
			};
		}

	}

}
