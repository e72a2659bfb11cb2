package app.wayside.cases.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.Party;

/**
 * Which clocks stand still while a case waits for somebody.
 *
 * @param pauses the kinds of clock, by the party that is waited for
 */
public record WaitingRule(Map<Party, Set<ClockKind>> pauses) implements Definition {

	/** The key of the only rule of its kind. */
	public static final String KEY = "waiting";

	public WaitingRule {
		Map<Party, Set<ClockKind>> copy = new EnumMap<>(Party.class);
		pauses.forEach((party, kinds) -> copy.put(party, Set.copyOf(kinds)));
		if (!copy.getOrDefault(Party.US, Set.of()).isEmpty()) {
			throw new RuleRefused("us", "waiting.us");
		}
		pauses = Collections.unmodifiableMap(copy);
	}

	/** Where nothing else is said: waiting for somebody outside stops the resolution. */
	static WaitingRule usual() {
		return new WaitingRule(EnumSet.complementOf(EnumSet.of(Party.US, Party.FINANCE))
			.stream()
			.collect(Collectors.toMap((party) -> party, (party) -> Set.of(ClockKind.RESOLUTION))));
	}

	/** For whom a clock of a kind waits. */
	Set<Party> pausing(ClockKind kind) {
		return this.pauses.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().contains(kind))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
