package app.wayside.cases.rules;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A new version of a rule, or a new rule.
 *
 * @param key its short name among those of its kind: {@code shanghai}
 * @param definition what it is to say
 * @param source where it comes from, or why it changes
 * @param validFrom from when on, UTC; none is at once
 */
public record RuleChange(String key, Definition definition, String source, @Nullable Instant validFrom) {

	/** A change that holds at once. */
	public static RuleChange now(String key, Definition definition, String source) {
		return new RuleChange(key, definition, source, null);
	}

}
