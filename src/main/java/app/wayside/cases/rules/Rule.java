package app.wayside.cases.rules;

import java.time.Instant;

/**
 * A rule in one of its versions. It holds from its moment until that of the next.
 *
 * @param key its short name among those of its kind
 * @param definition what it says
 * @param validFrom from when on, UTC
 * @param active whether it holds; a version that switches it off says no
 * @param author who wrote this version, when and why
 */
public record Rule(String key, Definition definition, Instant validFrom, boolean active, Author author) {

	/** What it is about. */
	public RuleKind kind() {
		return RuleKind.of(this.definition);
	}

	/**
	 * Who wrote a version of a rule.
	 *
	 * @param name of the person, program or Wayside itself
	 * @param at when, UTC
	 * @param source where the rule comes from, or why it was changed
	 */
	public record Author(String name, Instant at, String source) {
	}

}
