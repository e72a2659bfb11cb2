package app.wayside.cases.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.wayside.cases.triage.Label;
import app.wayside.cases.triage.Scheme;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schemes that texts are judged by: those that come with Wayside, and those that an
 * administrator adds. All are learned by one mechanism, from their descriptions, their
 * examples and what people correct.
 */
@Service
@Transactional
public class TriageSchemes {

	private final SchemeStore store;

	private final Lessons lessons;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	TriageSchemes(SchemeStore store, Lessons lessons, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.lessons = lessons;
		this.facts = facts;
		this.events = events;
	}

	/** All schemes, those that come with Wayside first. */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Transactional(readOnly = true)
	public List<OwnScheme> all() {
		Map<String, Long> corrections = this.store.corrections();
		List<OwnScheme> all = new ArrayList<>();
		for (Scheme scheme : this.lessons.builtIn().schemes()) {
			all.add(new OwnScheme(scheme, OwnScheme.Origin.BUILT_IN, corrections.getOrDefault(scheme.name(), 0L), 0,
					null));
		}
		all.addAll(this.store.all());
		return all;
	}

	/**
	 * One scheme.
	 * @throws SchemeNotFound where the tenant has none of that name
	 */
	@Allowed({ Permission.READ_CASES, Permission.MANAGE_RULES })
	@Transactional(readOnly = true)
	public OwnScheme get(String name) {
		return find(name);
	}

	private OwnScheme find(String name) {
		return all().stream()
			.filter((each) -> each.scheme().name().equals(name))
			.findFirst()
			.orElseThrow(() -> new SchemeNotFound(name));
	}

	/**
	 * Makes a scheme of the tenant's own, or gives one other labels. What was corrected
	 * stays; corrections to labels that are gone are passed over. The same once more
	 * changes nothing.
	 * @return whether it is new
	 * @throws SchemeIsBuiltIn where the name is taken by what comes with Wayside
	 * @throws FieldFault where a field does not hold what it should
	 */
	@Allowed(Permission.MANAGE_RULES)
	public boolean put(String name, List<Label> labels) {
		unlessBuiltIn(name);
		Scheme wanted = SchemeChecks.checked(name, labels);
		Optional<OwnScheme> before = this.store.find(name);
		if (before.isPresent()) {
			change(before.get(), wanted);
		}
		else {
			add(wanted);
		}
		return before.isEmpty();
	}

	/**
	 * Makes a scheme of the tenant's own that is not there yet.
	 * @throws FieldFault where the name is taken, or a field does not hold what it should
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void add(String name, List<Label> labels) {
		Scheme wanted = SchemeChecks.checked(name, labels);
		if (this.lessons.builtIn().reserves(name) || this.store.find(name).isPresent()) {
			throw new FieldFault("name", "cases.refusal.scheme-taken", name);
		}
		add(wanted);
	}

	/**
	 * Gives a scheme of the tenant's own other labels, as {@link #put} does.
	 * @param version that the change was made from
	 * @throws SchemeChanged if the version is not the latest
	 * @throws SchemeNotFound where the tenant has none of that name
	 * @throws FieldFault where a field does not hold what it should
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void change(String name, int version, List<Label> labels) {
		OwnScheme before = this.store.find(name).orElseThrow(() -> new SchemeNotFound(name));
		if (before.version() != version) {
			throw new SchemeChanged(name);
		}
		change(before, SchemeChecks.checked(name, labels));
	}

	private void add(Scheme wanted) {
		if (this.store.all().size() >= SchemeChecks.MOST_SCHEMES) {
			throw new FieldFault("name", "cases.refusal.too-many-schemes", SchemeChecks.MOST_SCHEMES);
		}
		keep(wanted, new SchemeEvent.Added(this.facts.now(), wanted.name(), wanted.labels().size()));
	}

	private void change(OwnScheme before, Scheme wanted) {
		if (!before.scheme().equals(wanted)) {
			keep(wanted, new SchemeEvent.Changed(this.facts.now(), wanted.name(), wanted.labels().size()));
		}
	}

	private void keep(Scheme wanted, SchemeEvent event) {
		this.store.put(wanted, event.fact());
		this.events.publishEvent(event);
		this.lessons.raise();
	}

	/**
	 * Removes a scheme of the tenant's own, with its corrections.
	 * @throws SchemeIsBuiltIn where it comes with Wayside
	 * @throws SchemeNotFound where the tenant has none of that name
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void remove(String name) {
		unlessBuiltIn(name);
		find(name);
		this.store.remove(name);
		this.events.publishEvent(new SchemeEvent.Removed(this.facts.now(), name));
		this.lessons.raise();
	}

	private void unlessBuiltIn(String name) {
		if (this.lessons.builtIn().reserves(name)) {
			throw new SchemeIsBuiltIn(name);
		}
	}

	/**
	 * Says what texts are. All are kept or none; of a text that was corrected before, the
	 * new label counts. What is judged afterwards is judged by them: see
	 * {@link Judges#judge(String, List)}.
	 * @param said label by text, in the order they were said
	 * @return the scheme, with what is kept now
	 * @throws SchemeNotFound where the tenant has none of that name
	 * @throws FieldFault where a text or a label is not what it should be
	 */
	@Allowed({ Permission.WORK_CASES, Permission.MANAGE_RULES })
	public OwnScheme correct(String name, List<SaidOfText> said) {
		SchemeChecks.rows(said.size());
		Set<String> keys = find(name).scheme().labels().stream().map(Label::key).collect(Collectors.toSet());
		Map<String, String> labels = new LinkedHashMap<>();
		for (int row = 0; row < said.size(); row++) {
			SaidOfText one = said.get(row);
			SchemeChecks.text(one.text(), "[" + row + "].text");
			if (one.text().isBlank()) {
				throw new FieldFault("[" + row + "].text", "cases.refusal.empty");
			}
			if (!keys.contains(one.label())) {
				throw new FieldFault("[" + row + "].label", "cases.refusal.unknown-label", one.label());
			}
			labels.remove(one.text());
			labels.put(one.text(), one.label());
		}
		SchemeEvent.Taught taught = new SchemeEvent.Taught(this.facts.now(), name, labels.size());
		this.store.add(name,
				labels.entrySet()
					.stream()
					.map((entry) -> new SchemeStore.Said(entry.getKey(), entry.getValue()))
					.toList(),
				taught.fact());
		this.events.publishEvent(taught);
		this.lessons.raise();
		return find(name);
	}

	/**
	 * A text and the label that somebody gave it.
	 *
	 * @param text as a customer wrote it
	 * @param label by its key
	 */
	public record SaidOfText(String text, String label) {
	}

}
