package app.wayside.cases.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import app.wayside.cases.CaseMatches;
import app.wayside.cases.deeds.Deed;
import app.wayside.cases.deeds.Deeds;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to automations: written, tried on the last cases, switched, and looked
 * after.
 */
@Service
@Transactional
public class Automations {

	/** On how many of the last cases an automation is tried. */
	public static final int TRIED_ON = 1000;

	private static final int LONGEST_NAME = 80;

	private static final int LONGEST_SILENCE = 24 * 90;

	private static final int MOST_LETTERS = 1000;

	private static final int SHOWN = 8;

	private final AutomationStore store;

	private final Deeds deeds;

	private final CaseMatches matches;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Automations(AutomationStore store, Deeds deeds, CaseMatches matches, Facts facts,
			ApplicationEventPublisher events) {
		this.store = store;
		this.deeds = deeds;
		this.matches = matches;
		this.facts = facts;
		this.events = events;
	}

	/** All automations, in the order in which they act. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public List<Automation> all() {
		return this.store.all();
	}

	/**
	 * One of them.
	 * @throws AutomationNotFound where there is none such
	 */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public Automation get(AutomationId id) {
		return this.store.find(id).orElseThrow(AutomationNotFound::new);
	}

	/** As it was left each time, the latest first. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public List<Automation> versions(AutomationId id) {
		return this.store.versions(id);
	}

	/** What it did last. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public List<AutomationRun> runs(AutomationId id, int limit) {
		get(id);
		return this.store.runs(id, limit);
	}

	/**
	 * Writes an automation. It is off until somebody switches it on.
	 * @throws app.wayside.cases.deeds.DeedNotValid where one of its deeds is not
	 * @throws app.wayside.cases.FilterNotUnderstood where its condition is not
	 */
	@Allowed(Permission.MANAGE_RULES)
	public AutomationId add(AutomationPlan plan) {
		AutomationPlan checked = checked(plan);
		AutomationId id = new AutomationId(Ids.next());
		Fact fact = this.facts.now();
		this.store.add(id, checked, Automation.State.OFF, fact);
		this.events.publishEvent(new AutomationEvent.Added(fact, id));
		return id;
	}

	/**
	 * Has an automation do something else.
	 * @throws AutomationChanged where somebody else changed it meanwhile
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void change(AutomationId id, int version, AutomationPlan plan) {
		Automation before = get(id);
		AutomationPlan checked = checked(plan);
		Fact fact = this.facts.now();
		if (!this.store.change(id, version, checked, fact)) {
			throw new AutomationChanged(before.plan().name());
		}
		this.events.publishEvent(new AutomationEvent.Changed(fact, id, version + 1));
	}

	/** Has an automation work, or no longer. */
	@Allowed(Permission.MANAGE_RULES)
	public void set(AutomationId id, Automation.State state) {
		if (get(id).state() != state) {
			Fact fact = this.facts.now();
			this.store.set(id, state, fact);
			this.events.publishEvent(new AutomationEvent.Switched(fact, id, state));
		}
	}

	/** Removes an automation. What it did stays done, and its versions stay. */
	@Allowed(Permission.MANAGE_RULES)
	public void remove(AutomationId id) {
		get(id);
		this.store.remove(id);
		this.events.publishEvent(new AutomationEvent.Removed(this.facts.now(), id));
	}

	/** What it would have done to the last cases, as they stand now. Nothing is done. */
	@Allowed(Permission.MANAGE_RULES)
	@Transactional(readOnly = true)
	public AutomationTrial tried(AutomationPlan plan) {
		AutomationPlan checked = checked(plan);
		CaseMatches.Tried tried = this.matches.amongTheLast(checked.condition(), TRIED_ON, quietSince(checked));
		List<String> recipients = (checked.letters() > 0)
				? this.matches.recipients(tried.matches()).stream().distinct().collect(Collectors.toList()) : List.of();
		return new AutomationTrial(tried.looked(), tried.matches().size(),
				tried.matches().stream().limit(SHOWN).toList(), recipients);
	}

	private @Nullable Instant quietSince(AutomationPlan plan) {
		Integer hours = plan.hours();
		return (hours != null) ? this.facts.now().at().minus(Duration.ofHours(hours)) : null;
	}

	private AutomationPlan checked(AutomationPlan plan) {
		String name = plan.name().strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new FieldFault("name", "cases.automation.refusal.name", LONGEST_NAME);
		}
		Integer hours = plan.trigger().timed() ? plan.hours() : null;
		if (plan.trigger().timed() && (hours == null || hours < 1 || hours > LONGEST_SILENCE)) {
			throw new FieldFault("hours", "cases.automation.refusal.hours", LONGEST_SILENCE);
		}
		if (plan.lettersAnHour() < 0 || plan.lettersAnHour() > MOST_LETTERS) {
			throw new FieldFault("lettersAnHour", "cases.automation.refusal.letters", MOST_LETTERS);
		}
		if (plan.deeds().isEmpty()) {
			throw new FieldFault("deeds", "cases.automation.refusal.nothing");
		}
		if (plan.deeds().stream().anyMatch(Deed.Take.class::isInstance)) {
			throw new FieldFault("deeds", "cases.automation.refusal.take");
		}
		this.deeds.check(plan.deeds());
		return new AutomationPlan(name, plan.trigger(), hours, this.matches.written(plan.condition()), plan.deeds(),
				plan.lettersAnHour());
	}

}
