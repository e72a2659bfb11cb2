package app.wayside.cases.complaints;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;

import app.wayside.cases.rules.PolicyRule;
import app.wayside.cases.rules.RuleBook;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.Severity;
import app.wayside.time.BusinessHours;

import org.springframework.stereotype.Component;

/**
 * What is promised to whoever complains: the times of the clock policy of complaints,
 * whatever process his case belongs to, in the version that held when he complained.
 */
@Component
class Promises {

	/** The process of complaints, as the catalogue names it. */
	static final String PROCESS = "complaint";

	/** Where a company has no rules at all. */
	private static final PolicyRule USUAL = new PolicyRule("always", Arrays.stream(Severity.values())
		.collect(Collectors.toMap((severity) -> severity,
				(severity) -> new PolicyRule.Promise(Duration.ofHours(24), Duration.ofHours(24), Duration.ofDays(5)))));

	private final RuleBooks books;

	Promises(RuleBooks books) {
		this.books = books;
	}

	ComplaintStore.Promised of(Severity severity, Instant since) {
		RuleBook book = this.books.current();
		PolicyRule policy = book.at(RuleKind.CLOCK_POLICY, PROCESS, since)
			.or(() -> book.at(RuleKind.CLOCK_POLICY, PolicyRule.ANY, since))
			.map((rule) -> (PolicyRule) rule.definition())
			.orElse(USUAL);
		BusinessHours hours = book.clocks().calendars().getOrDefault(policy.calendar(), BusinessHours.always());
		PolicyRule.Promise promise = policy.promise(severity);
		return new ComplaintStore.Promised(severity, hours.add(since, promise.of(ClockKind.FIRST_REPLY)),
				hours.add(since, promise.of(ClockKind.RESOLUTION)));
	}

}
