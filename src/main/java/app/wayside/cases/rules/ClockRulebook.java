package app.wayside.cases.rules;

import app.wayside.cases.sla.ClockRules;

import org.springframework.stereotype.Component;

/** The clock policies and calendars of the tenant being served. */
@Component
public class ClockRulebook {

	private final RuleBooks books;

	ClockRulebook(RuleBooks books) {
		this.books = books;
	}

	/** All that clocks are derived by. */
	public ClockRules rules() {
		return this.books.current().clocks();
	}

}
