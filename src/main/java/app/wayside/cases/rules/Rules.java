package app.wayside.cases.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the rules with dates. */
@Service
public class Rules {

	private final RuleStore store;

	private final RuleBooks books;

	private final RuleChecks checks;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Rules(RuleStore store, RuleBooks books, RuleChecks checks, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.books = books;
		this.checks = checks;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Adds a version of a rule, or a new rule.
	 * @return the version
	 * @throws RuleRefused if it makes no sense beside the other rules, or should have
	 * held already
	 */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional
	public Rule change(RuleChange change) {
		Fact fact = this.facts.now();
		Rule version = version(change, fact);
		this.checks.check(version, this.books.asWritten());
		return write(version, fact);
	}

	/**
	 * Makes a rule say again what it said in an earlier version: undoing is one more
	 * version.
	 * @param validFrom the moment of the earlier version
	 * @throws RuleNotFound if there is no such version
	 */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional
	public Rule restore(RuleKind kind, String key, Instant validFrom) {
		Fact fact = this.facts.now();
		RuleBook book = this.books.asWritten();
		Rule earlier = book.versions(kind, key)
			.stream()
			.filter((version) -> version.validFrom().equals(validFrom))
			.findFirst()
			.orElseThrow(() -> new RuleNotFound(key));
		Rule version = new Rule(key, earlier.definition(), fact.at(), earlier.active(),
				author(earlier.author().source(), fact));
		this.checks.check(version, book);
		return write(version, fact);
	}

	/**
	 * Lets a rule hold no longer; another version brings it back.
	 * @param source why
	 * @param until how long it still holds, UTC; none ends it at once
	 * @throws RuleNotFound if it does not hold then
	 * @throws RuleRefused if others need it, or it should have ended already
	 */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional
	public Rule switchOff(RuleKind kind, String key, String source, @Nullable Instant until) {
		Fact fact = this.facts.now();
		Instant end = notPast(until, "validUntil", fact);
		RuleBook book = this.books.asWritten();
		Rule known = book.at(kind, key, end).orElseThrow(() -> new RuleNotFound(key));
		Rule off = new Rule(key, known.definition(), end, false, author(Filled.text("source", source), fact));
		this.checks.checkUnused(off, book);
		return write(off, fact);
	}

	/**
	 * The version that a change would make, checked as it would be, and not kept.
	 * @throws RuleRefused as {@link #change} would
	 */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public Rule tried(RuleChange change) {
		Rule version = version(change, this.facts.now());
		this.checks.check(version, this.books.asWritten());
		return version;
	}

	private static Rule version(RuleChange change, Fact fact) {
		return new Rule(Filled.key(change.key()), change.definition(), notPast(change.validFrom(), "validFrom", fact),
				true, author(Filled.text("source", change.source()), fact));
	}

	private static Instant notPast(@Nullable Instant moment, String field, Fact fact) {
		if (moment != null && moment.isBefore(fact.at())) {
			throw new RuleRefused(field, "past");
		}
		return (moment != null) ? moment : fact.at();
	}

	private static Rule.Author author(String source, Fact fact) {
		return new Rule.Author(Acting.current().name(), fact.at(), source);
	}

	private Rule write(Rule version, Fact fact) {
		Actor actor = Acting.current();
		Rule added = this.store.add(version, (actor instanceof Actor.Staff) ? actor.id() : null);
		this.events
			.publishEvent(added.active() ? new RuleEvent.Changed(fact, added.kind(), added.key(), added.validFrom())
					: new RuleEvent.SwitchedOff(fact, added.kind(), added.key(), added.validFrom()));
		return added;
	}

	/** The rules of a kind that hold now: endings by their place, others by key. */
	@Transactional(readOnly = true)
	public List<Rule> all(RuleKind kind) {
		return this.books.asWritten().at(kind, this.facts.now().at());
	}

	/** A rule as it holds now. */
	@Transactional(readOnly = true)
	public Optional<Rule> find(RuleKind kind, String key) {
		return this.books.asWritten().at(kind, key, this.facts.now().at());
	}

	/** All versions of a rule, those to come as well, the newest first. */
	@Transactional(readOnly = true)
	public List<Rule> history(RuleKind kind, String key) {
		return this.books.asWritten().versions(kind, key).reversed();
	}

}
