package app.wayside.cases.rules;

import app.wayside.refusal.NotFound;

/** There is no such rule, or no such version of it. */
public final class RuleNotFound extends NotFound {

	RuleNotFound(String key) {
		super("cases.rules.refusal.not-found", key);
	}

}
