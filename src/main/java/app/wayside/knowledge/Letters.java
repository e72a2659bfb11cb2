package app.wayside.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the letters that Wayside writes to customers by itself. */
@Service
public class Letters {

	private final LetterStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Letters(LetterStore store, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * Writes a letter in the customer's language, or in English where we have none in
	 * his.
	 * @param variables what fills the gaps, by the names in {@link Gaps#KNOWN}
	 * @throws LetterNotFound if the tenant has no such letter in any language
	 */
	@Transactional(readOnly = true)
	public Letter write(LetterKind kind, String language, Map<String, String> variables) {
		Map<String, LetterWording> wordings = this.store.latest(kind)
			.stream()
			.collect(Collectors.toMap(LetterWording::language, Function.identity()));
		if (wordings.isEmpty()) {
			throw new LetterNotFound();
		}
		String best = Languages.best(wordings.keySet(), language);
		Filled filled = Objects.requireNonNull(wordings.get(best)).wording().filled(variables);
		return new Letter(filled.title(), filled.body(), best, filled.missing());
	}

	/** Every letter in every language, as it reads now. */
	@Transactional(readOnly = true)
	public List<LetterWording> all() {
		return this.store.latest();
	}

	/** One letter in one language, as it reads now. */
	@Transactional(readOnly = true)
	public Optional<LetterWording> find(LetterKind kind, String language) {
		return history(kind, language).stream().findFirst();
	}

	/** How a letter read, latest first. */
	@Transactional(readOnly = true)
	public List<LetterWording> history(LetterKind kind, String language) {
		return this.store.history(kind, Languages.primary(language));
	}

	/**
	 * Rewrites a letter in one language; how it read before is kept.
	 * @param latest the version that the change was made from; zero where there was none
	 * in this language
	 * @throws TextChangedMeanwhile if that is not the latest
	 * @throws TextMissing without a subject and a body
	 * @throws UnknownGap with a gap that nothing fills
	 */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public void rewrite(LetterKind kind, String language, Wording wording, int latest) {
		if (!wording.isComplete()) {
			throw new TextMissing();
		}
		Gaps.refuseUnknown(wording);
		Fact fact = this.facts.now();
		LetterWording written = new LetterWording(kind, Languages.primary(language), wording, latest + 1, fact.at(),
				fact.by().name());
		if (!this.store.insert(written)) {
			throw new TextChangedMeanwhile();
		}
		this.events.publishEvent(new KnowledgeEvent.LetterWritten(fact, kind, written.language(), written.version()));
	}

}
