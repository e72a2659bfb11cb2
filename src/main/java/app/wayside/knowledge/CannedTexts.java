package app.wayside.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to the texts that agents put into replies. */
@Service
public class CannedTexts {

	private static final Pattern SHORTCUT = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

	private final CannedStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	CannedTexts(CannedStore store, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * What the composer offers after {@code ::}: shortcuts that begin with a prefix, then
	 * those whose title holds it; a team's own text before everybody's.
	 * @param language of the customer
	 * @param teams of the agent
	 */
	@Transactional(readOnly = true)
	public List<CannedMatch> complete(String prefix, String language, Collection<TeamId> teams) {
		return Completion.of(this.store.live(), teams).matches(prefix, language);
	}

	/** All that are offered, by shortcut; then those that are retired. */
	@Transactional(readOnly = true)
	public List<CannedText> all() {
		return this.store.all();
	}

	/** One text. */
	@Transactional(readOnly = true)
	public Optional<CannedText> find(CannedTextId id) {
		return this.store.find(id);
	}

	/** What a text said, latest first. */
	@Transactional(readOnly = true)
	public List<CannedVersion> history(CannedTextId id) {
		return this.store.history(id);
	}

	/**
	 * Writes a new text.
	 * @throws ShortcutTaken if the team has the shortcut already
	 * @throws ShortcutNotValid if the shortcut is not one
	 * @throws TextMissing without a complete wording
	 * @throws UnknownGap with a gap that nothing fills
	 */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public CannedTextId write(CannedText.Key key, Map<String, Wording> wordings) {
		CannedText text = new CannedText(new CannedTextId(Ids.next()), checked(key), checked(wordings), false, 1);
		this.store.insert(text);
		written(text);
		return text.id();
	}

	/**
	 * Rewrites a text; what it said before is kept.
	 * @param version that the change was made from
	 * @throws TextChangedMeanwhile if that is not the latest
	 */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public void rewrite(CannedTextId id, int version, CannedText.Key key, Map<String, Wording> wordings) {
		CannedText before = existing(id);
		if (before.version() != version) {
			throw new TextChangedMeanwhile();
		}
		CannedText after = new CannedText(id, checked(key), checked(wordings), before.retired(), version + 1);
		this.store.update(after);
		written(after);
	}

	/** Offers a text no longer; it is kept. */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public void retire(CannedTextId id) {
		Fact fact = this.facts.now();
		if (this.store.retire(existing(id).id(), fact.at())) {
			this.events.publishEvent(new KnowledgeEvent.CannedTextRetired(fact, id));
		}
	}

	/** Offers a retired text again. */
	@Transactional
	@Allowed(Permission.MANAGE_RULES)
	public void restore(CannedTextId id) {
		if (this.store.restore(existing(id))) {
			this.events.publishEvent(new KnowledgeEvent.CannedTextRestored(this.facts.now(), id));
		}
	}

	private void written(CannedText text) {
		Fact fact = this.facts.now();
		this.store.insertWordings(text, fact);
		this.events.publishEvent(new KnowledgeEvent.CannedTextWritten(fact, text.id(), text.version()));
	}

	private CannedText existing(CannedTextId id) {
		return this.store.find(id).orElseThrow(CannedTextNotFound::new);
	}

	private static CannedText.Key checked(CannedText.Key key) {
		String shortcut = key.shortcut().strip();
		if (!SHORTCUT.matcher(shortcut).matches()) {
			throw new ShortcutNotValid(shortcut);
		}
		return new CannedText.Key(shortcut, key.team(), key.process().strip());
	}

	private static Map<String, Wording> checked(Map<String, Wording> wordings) {
		Map<String, Wording> kept = new TreeMap<>();
		wordings.forEach((language, wording) -> {
			if (!wording.isEmpty()) {
				kept.put(Languages.primary(language), wording);
			}
		});
		if (kept.isEmpty() || !kept.values().stream().allMatch(Wording::isComplete)) {
			throw new TextMissing();
		}
		kept.values().forEach(Gaps::refuseUnknown);
		return kept;
	}

}
