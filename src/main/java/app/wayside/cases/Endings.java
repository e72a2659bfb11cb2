package app.wayside.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.rules.Ending;
import app.wayside.cases.rules.RuleBook;
import app.wayside.cases.rules.RuleBooks;
import app.wayside.cases.rules.RuleKind;

import org.springframework.stereotype.Component;

/**
 * What can be done about a case in the end, and why it had come to this: the tenant's own
 * lists, which are rules with dates.
 */
@Component
public class Endings {

	private final RuleBooks books;

	private final Clock clock;

	Endings(RuleBooks books, Clock clock) {
		this.books = books;
		this.clock = clock;
	}

	/**
	 * The endings of a case that may be chosen now, by code.
	 *
	 * @param solutions what was done
	 * @param rootCauses why it had come to this, each with its group
	 */
	public record Offered(Map<String, String> solutions, Map<String, String> rootCauses) {
	}

	/** What cases of a process may end with now, named in the reader's language. */
	public Offered offered(String process, Locale reader) {
		return new Offered(names(RuleKind.SOLUTION, process, reader), names(RuleKind.ROOT_CAUSE, process, reader));
	}

	private Map<String, String> names(RuleKind kind, String process, Locale reader) {
		Map<String, String> names = new LinkedHashMap<>();
		this.books.current()
			.at(kind, this.clock.instant())
			.stream()
			.filter((rule) -> ((Ending) rule.definition()).fits(process))
			.forEach((rule) -> names.put(rule.key(), ((Ending) rule.definition()).nameIn(reader)));
		return names;
	}

	/**
	 * How a case ended, in the words that were valid when it did; codes of nobody's list
	 * stand for themselves.
	 */
	public Named named(Resolution ending, Locale reader) {
		RuleBook book = this.books.current();
		return new Named(book.nameOf(RuleKind.SOLUTION, ending.code(), ending.at(), reader).orElse(ending.code()),
				book.nameOf(RuleKind.ROOT_CAUSE, ending.rootCause(), ending.at(), reader).orElse(ending.rootCause()));
	}

	/**
	 * The names of codes as they are now; codes of nobody's list stand for themselves.
	 */
	public Named named(String code, String cause, Locale reader) {
		Instant now = this.clock.instant();
		return named(new Resolution(code, "", cause, now, now), reader);
	}

	/** Whether a case of some process can end so now. */
	public boolean knows(String code, String cause) {
		Instant now = this.clock.instant();
		return this.books.current().at(RuleKind.SOLUTION, code, now).isPresent()
				&& this.books.current().at(RuleKind.ROOT_CAUSE, cause, now).isPresent();
	}

	/**
	 * The names of an ending.
	 *
	 * @param solution what was done
	 * @param rootCause why it had come to this
	 */
	public record Named(String solution, String rootCause) {
	}

	/**
	 * Refuses what a case of a process cannot end with at a moment.
	 * @throws NoSuchEnding naming the part that is not on the list
	 */
	void check(Closures.Solution ending, String process, Instant moment) {
		if (!valid(RuleKind.SOLUTION, ending.code(), process, moment)) {
			throw new NoSuchEnding("code", ending.code());
		}
		if (!valid(RuleKind.ROOT_CAUSE, ending.rootCause(), process, moment)) {
			throw new NoSuchEnding("rootCause", ending.rootCause());
		}
	}

	private boolean valid(RuleKind kind, String code, String process, Instant moment) {
		return this.books.current()
			.at(kind, code, moment)
			.filter((rule) -> ((Ending) rule.definition()).fits(process))
			.isPresent();
	}

}
