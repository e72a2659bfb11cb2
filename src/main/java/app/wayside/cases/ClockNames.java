package app.wayside.cases;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.wayside.cases.rules.CalendarRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.sla.ClockText;

import org.springframework.stereotype.Component;

/** What the tenant calls the processes and calendars that explanations of clocks name. */
@Component
public class ClockNames {

	private final CaseNames names;

	private final RuleBooks books;

	private final Clock clock;

	ClockNames(CaseNames names, RuleBooks books, Clock clock) {
		this.names = names;
		this.books = books;
		this.clock = clock;
	}

	/** The names in the reader's language. */
	public ClockText.Names in(Locale reader) {
		return new Known(this.names.processes(reader),
				this.books.current()
					.at(RuleKind.CALENDAR, this.clock.instant())
					.stream()
					.collect(Collectors.toMap(Rule::key, (rule) -> ((CalendarRule) rule.definition()).nameIn(reader))));
	}

	private record Known(Map<String, String> processes, Map<String, String> calendars) implements ClockText.Names {

		@Override
		public String process(String key) {
			return this.processes.getOrDefault(key, key);
		}

		@Override
		public String calendar(String key) {
			return this.calendars.getOrDefault(key, key);
		}

	}

}
