package app.wayside.cases.rules;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to rules. */
public sealed interface RuleEvent extends DomainEvent {

	/** What the rule is about. */
	RuleKind kind();

	/** Its short name among those of its kind. */
	String key();

	@Override
	default Subject about() {
		String name = kind() + "/" + key();
		return new Subject("rule", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Says something else from a moment on.
	 *
	 * @param fact who changed it and when
	 * @param kind what the rule is about
	 * @param key its short name
	 * @param validFrom from when on, UTC
	 */
	record Changed(Fact fact, RuleKind kind, String key, Instant validFrom) implements RuleEvent {
	}

	/**
	 * Does not hold from a moment on.
	 *
	 * @param fact who switched it off and when
	 * @param kind what the rule is about
	 * @param key its short name
	 * @param validFrom from when on, UTC
	 */
	record SwitchedOff(Fact fact, RuleKind kind, String key, Instant validFrom) implements RuleEvent {
	}

}
