package app.wayside.cases.macros;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

import app.wayside.cases.CaseId;
import app.wayside.cases.OnlyForStaff;
import app.wayside.cases.deeds.Deeds;
import app.wayside.cases.views.Audience;
import app.wayside.cases.views.Belonging;
import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door to macros: made, kept in order, tried on a case, and done to it. */
@Service
@Transactional
public class Macros {

	private static final int LONGEST_NAME = 60;

	private final MacroStore store;

	private final Deeds deeds;

	private final Belonging belonging;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Macros(MacroStore store, Deeds deeds, Belonging belonging, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.deeds = deeds;
		this.belonging = belonging;
		this.facts = facts;
		this.events = events;
	}

	/**
	 * The macros of whoever asks: his own, his teams', everybody's, each in its order.
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<Macro> all() {
		return this.store.all().stream().filter(this::seen).toList();
	}

	/** Those of them that are offered at the desk. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<Macro> offered() {
		return all().stream().filter(Macro::on).toList();
	}

	/**
	 * One of the macros of whoever asks.
	 * @throws MacroNotFound where he has none such
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public Macro get(MacroId id) {
		return this.store.find(id).filter(this::seen).orElseThrow(MacroNotFound::new);
	}

	/** Whether whoever asks may change a macro. */
	@Allowed(Permission.READ_CASES)
	public boolean mayChange(Macro macro) {
		return this.belonging.mayChange(owner(macro));
	}

	/**
	 * Makes a macro, at the end of the others.
	 * @throws MacroNotYours where it is for others and one may not
	 * @throws app.wayside.cases.deeds.DeedNotValid where one of its deeds is not
	 */
	@Allowed(Permission.WORK_CASES)
	public MacroId add(MacroPlan plan) {
		MacroPlan checked = checked(plan);
		UUID maker = Acting.current().id();
		if (maker == null) {
			throw new OnlyForStaff(Acting.current().name());
		}
		StaffId author = new StaffId(maker);
		requireMay(new Belonging.Owner(checked.audience(), checked.team(), author));
		MacroId id = new MacroId(Ids.next());
		this.store.add(id, checked, author, this.facts.now());
		this.events.publishEvent(new MacroEvent.Added(this.facts.now(), id, checked.audience()));
		return id;
	}

	/**
	 * Has a macro do something else, or be for others.
	 * @throws MacroChanged where somebody else changed it meanwhile
	 */
	@Allowed(Permission.WORK_CASES)
	public void change(MacroId id, int version, MacroPlan plan) {
		Macro before = changeable(id);
		MacroPlan checked = checked(plan);
		requireMay(new Belonging.Owner(checked.audience(), checked.team(), before.author()));
		if (!this.store.change(id, version, checked, this.facts.now())) {
			throw new MacroChanged(before.plan().name());
		}
		this.events.publishEvent(new MacroEvent.Changed(this.facts.now(), id, checked.audience()));
	}

	/** Offers a macro at the desk, or no longer. */
	@Allowed(Permission.WORK_CASES)
	public void set(MacroId id, Macro.State state) {
		if (changeable(id).state() != state) {
			this.store.set(id, state);
			this.events.publishEvent(new MacroEvent.Switched(this.facts.now(), id, state));
		}
	}

	/** Removes a macro. What it did stays done. */
	@Allowed(Permission.WORK_CASES)
	public void remove(MacroId id) {
		Macro gone = changeable(id);
		this.store.remove(id);
		this.events.publishEvent(new MacroEvent.Removed(this.facts.now(), id, gone.plan().audience()));
	}

	/** Moves a macro before the one above it. */
	@Allowed(Permission.WORK_CASES)
	public void raise(MacroId id) {
		swap(id, (place) -> place - 1);
	}

	/** Moves a macro behind the one below it. */
	@Allowed(Permission.WORK_CASES)
	public void lower(MacroId id) {
		swap(id, (place) -> place + 1);
	}

	/**
	 * Does all of a macro to a case, or nothing.
	 * @param seen the place of the newest message that whoever acts has seen
	 * @throws app.wayside.cases.deeds.DeedRefused naming the step that cannot be done
	 */
	@Allowed(Permission.WORK_CASES)
	public void run(CaseId about, MacroId id, long seen) {
		Macro macro = get(id);
		if (!macro.on()) {
			throw new MacroOff(macro.plan().name());
		}
		this.deeds.perform(about, macro.plan().deeds(), seen);
		this.events.publishEvent(new MacroEvent.Ran(this.facts.now(), id, about, macro.version()));
	}

	private void swap(MacroId id, IntUnaryOperator step) {
		Macro moved = changeable(id);
		List<Macro> beside = all().stream().filter((macro) -> sameShelf(macro.plan(), moved.plan())).toList();
		int place = beside.indexOf(moved);
		int other = step.applyAsInt(place);
		if (place >= 0 && other >= 0 && other < beside.size()) {
			this.store.place(moved.id(), beside.get(other).position());
			this.store.place(beside.get(other).id(), moved.position());
			this.events.publishEvent(new MacroEvent.Changed(this.facts.now(), id, moved.plan().audience()));
		}
	}

	private static boolean sameShelf(MacroPlan one, MacroPlan other) {
		return one.audience() == other.audience() && Objects.equals(one.team(), other.team());
	}

	private Macro changeable(MacroId id) {
		Macro macro = get(id);
		requireMay(owner(macro));
		return macro;
	}

	private boolean seen(Macro macro) {
		return this.belonging.sees(owner(macro));
	}

	private void requireMay(Belonging.Owner owner) {
		if (!this.belonging.mayChange(owner)) {
			throw new MacroNotYours();
		}
	}

	private static Belonging.Owner owner(Macro macro) {
		return new Belonging.Owner(macro.plan().audience(), macro.plan().team(), macro.author());
	}

	private MacroPlan checked(MacroPlan plan) {
		String name = plan.name().strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME || plan.nativeName().length() > LONGEST_NAME) {
			throw new FieldFault("name", "cases.macros.refusal.name", LONGEST_NAME);
		}
		boolean team = plan.audience() == Audience.TEAM;
		if (team && plan.team() == null) {
			throw new FieldFault("team", "cases.views.refusal.team");
		}
		this.deeds.check(plan.deeds());
		return new MacroPlan(name, plan.nativeName().strip(), plan.audience(), team ? plan.team() : null, plan.deeds());
	}

}
