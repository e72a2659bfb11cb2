package app.wayside.cases.views;

import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;

import app.wayside.cases.CaseList;
import app.wayside.cases.CaseLists;
import app.wayside.cases.OnlyForStaff;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Allowed;
import app.wayside.identity.Fact;
import app.wayside.identity.Facts;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Permission;
import app.wayside.identity.StaffId;
import app.wayside.identity.Teams;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to views. One's own are one's own; a team's views are made and changed
 * by its leads, and everybody's by supervisors, who may change all that others see.
 */
@Service
@Transactional
public class Views {

	private static final int LONGEST_NAME = 60;

	private final ViewStore store;

	private final CaseLists lists;

	private final Teams teams;

	private final Belonging belonging;

	private final Told told;

	Views(ViewStore store, CaseLists lists, Teams teams, Belonging belonging, Told told) {
		this.store = store;
		this.lists = lists;
		this.teams = teams;
		this.belonging = belonging;
		this.told = told;
	}

	/** Tells what happens to views. */
	@Component
	record Told(Facts facts, ApplicationEventPublisher events) {

		Fact now() {
			return this.facts.now();
		}

		void tell(ViewEvent event) {
			this.events.publishEvent(event);
		}

	}

	/**
	 * The views of whoever asks: his own, his teams', everybody's, each in its order. A
	 * program has no desk; it sees what is not personal.
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public List<View> all() {
		if (Acting.current() instanceof Actor.Staff staff) {
			return this.store.of(staff.id(),
					this.teams.teamsOf(staff.staffId()).stream().map((team) -> team.id().value()).toArray(UUID[]::new));
		}
		return this.store.shared();
	}

	/**
	 * One of the views of whoever asks.
	 * @throws ViewNotFound where he has none such
	 */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public View get(ViewId id) {
		return this.store.find(id).filter(this::seen).orElseThrow(ViewNotFound::new);
	}

	/**
	 * Makes a view, at the end of the others.
	 * @throws app.wayside.cases.FilterNotUnderstood where its filter is not
	 * @throws ViewNotYours where it is for others and one may not
	 */
	@Allowed(Permission.READ_CASES)
	public ViewId add(ViewPlan plan) {
		ViewPlan checked = checked(plan);
		ViewId id = new ViewId(Ids.next());
		StaffId author = author();
		requireMay(checked, author);
		this.store.add(id, checked, author, this.told.now());
		this.told.tell(new ViewEvent.Added(this.told.now(), id, checked.audience()));
		return id;
	}

	/**
	 * Has a view show something else, or to others.
	 * @throws ViewChanged where somebody else did so meanwhile
	 */
	@Allowed(Permission.READ_CASES)
	public void change(ViewId id, int version, ViewPlan plan) {
		View before = changeable(id);
		ViewPlan checked = checked(plan);
		requireMay(checked, before.author());
		View seen = new View(id, before.plan(), before.author(), before.position(), version);
		if (!this.store.change(seen, checked, this.told.now())) {
			throw new ViewChanged(before.plan().name());
		}
		this.told.tell(new ViewEvent.Changed(this.told.now(), id, checked.audience()));
	}

	/** Removes a view. Its cases stay where they are. */
	@Allowed(Permission.READ_CASES)
	public void remove(ViewId id) {
		View gone = changeable(id);
		this.store.remove(id);
		this.told.tell(new ViewEvent.Removed(this.told.now(), id, gone.plan().audience()));
	}

	/** Moves a view before the one above it. */
	@Allowed(Permission.READ_CASES)
	public void raise(ViewId id) {
		swap(id, (place) -> place - 1);
	}

	/** Moves a view behind the one below it. */
	@Allowed(Permission.READ_CASES)
	public void lower(ViewId id) {
		swap(id, (place) -> place + 1);
	}

	private void swap(ViewId id, IntUnaryOperator step) {
		View moved = changeable(id);
		List<View> beside = all().stream().filter((view) -> sameShelf(view, moved)).toList();
		int place = beside.indexOf(moved);
		int other = step.applyAsInt(place);
		if (place >= 0 && other >= 0 && other < beside.size()) {
			this.store.place(moved.id(), beside.get(other).position());
			this.store.place(beside.get(other).id(), moved.position());
			this.told.tell(new ViewEvent.Changed(this.told.now(), id, moved.plan().audience()));
		}
	}

	private static boolean sameShelf(View one, View other) {
		return one.plan().audience() == other.plan().audience()
				&& java.util.Objects.equals(one.plan().team(), other.plan().team());
	}

	/** Whether whoever asks may change a view. */
	@Allowed(Permission.READ_CASES)
	@Transactional(readOnly = true)
	public boolean mayChange(View view) {
		return may(view.plan(), view.author());
	}

	private View changeable(ViewId id) {
		View view = get(id);
		requireMay(view.plan(), view.author());
		return view;
	}

	private boolean seen(View view) {
		return this.belonging.sees(owner(view.plan(), view.author()));
	}

	private void requireMay(ViewPlan plan, StaffId author) {
		if (!may(plan, author)) {
			throw new ViewNotYours();
		}
	}

	private boolean may(ViewPlan plan, StaffId author) {
		return this.belonging.mayChange(owner(plan, author));
	}

	private static Belonging.Owner owner(ViewPlan plan, StaffId author) {
		return new Belonging.Owner(plan.audience(), plan.team(), author);
	}

	// A program makes views for others only, and is their author by its own id.
	private static StaffId author() {
		UUID id = Acting.current().id();
		if (id == null) {
			throw new OnlyForStaff(Acting.current().name());
		}
		return new StaffId(id);
	}

	private ViewPlan checked(ViewPlan plan) {
		String name = plan.name().strip();
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			throw new FieldFault("name", "cases.views.refusal.name", LONGEST_NAME);
		}
		boolean team = plan.audience() == Audience.TEAM;
		if (team && (plan.team() == null || this.teams.find(plan.team()).isEmpty())) {
			throw new FieldFault("team", "cases.views.refusal.team");
		}
		return new ViewPlan(name, plan.audience(), team ? plan.team() : null, understood(plan.list()));
	}

	private CaseList understood(CaseList list) {
		return new CaseList(list.view(), list.order(), this.lists.written(list.filter()));
	}

}
