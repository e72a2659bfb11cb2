package app.wayside.cases.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Allowed;
import app.wayside.identity.FieldFault;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tenant's processes and, under each, its categories. They are data: an administrator
 * changes what they are called, promised and learned from.
 */
@Service
@Transactional
public class Catalogue {

	private final CatalogueStore store;

	private final Facts facts;

	private final ApplicationEventPublisher events;

	Catalogue(CatalogueStore store, Facts facts, ApplicationEventPublisher events) {
		this.store = store;
		this.facts = facts;
		this.events = events;
	}

	/** All processes in the tenant's order. */
	@Transactional(readOnly = true)
	public List<Process> processes() {
		return this.store.processes();
	}

	/** One process. */
	@Transactional(readOnly = true)
	public Optional<Process> process(String key) {
		return this.store.processes().stream().filter((process) -> process.key().equals(key)).findFirst();
	}

	/** All groups and categories, by process and in the tenant's order. */
	@Transactional(readOnly = true)
	public List<Category> categories() {
		return this.store.categories();
	}

	/** A group or category. */
	@Transactional(readOnly = true)
	public Optional<Category> category(String key) {
		return this.store.category(key);
	}

	/**
	 * Changes a process.
	 * @param version that the change was made from
	 * @throws ProcessNotFound where the tenant has none
	 * @throws CatalogueChanged if the version is not the latest
	 * @throws FieldFault where a field does not hold what it should
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void change(String process, int version, ProcessTerms terms) {
		Process before = process(process).orElseThrow(() -> new ProcessNotFound(process));
		ProcessTerms checked = CatalogueChecks.checked(terms);
		if (before.version() != version) {
			throw new CatalogueChanged(process);
		}
		if (!checked.equals(before.terms())) {
			this.store.update(new Process(process, before.position(), checked, version));
			this.events.publishEvent(new CatalogueEvent.ProcessChanged(this.facts.now(), process));
		}
	}

	/**
	 * Adds a group, or a category to a group.
	 * @return its key, made from its English name
	 * @throws ProcessNotFound where the tenant has none
	 * @throws FieldFault where a field does not hold what it should
	 */
	@Allowed(Permission.MANAGE_RULES)
	public String add(NewCategory wanted) {
		if (process(wanted.process()).isEmpty()) {
			throw new ProcessNotFound(wanted.process());
		}
		CategoryTerms checked = CatalogueChecks.checked(wanted.terms());
		List<Category> all = this.store.categories();
		String parent = wanted.parent().strip();
		boolean inGroup = all.stream()
			.anyMatch((each) -> each.group() && each.key().equals(parent) && each.process().equals(wanted.process()));
		if (!parent.isEmpty() && !inGroup) {
			throw new FieldFault("parent", "cases.refusal.no-such-group");
		}
		String key = CatalogueChecks.key(wanted.process(), checked.name(), all);
		int last = all.stream().mapToInt(Category::position).max().orElse(0);
		this.store.add(List.of(), List
			.of(new Category(key, wanted.process(), parent.isEmpty() ? null : parent, last + 1, checked, true, 0)));
		this.events.publishEvent(new CatalogueEvent.CategoryAdded(this.facts.now(), wanted.process(), key));
		return key;
	}

	/**
	 * Changes a group or category.
	 * @param version that the change was made from
	 * @throws CategoryNotFound where the tenant has none
	 * @throws CatalogueChanged if the version is not the latest
	 * @throws FieldFault where a field does not hold what it should
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void change(String category, int version, CategoryTerms terms) {
		Category before = existing(category);
		CategoryTerms checked = CatalogueChecks.checked(terms);
		if (before.version() != version) {
			throw new CatalogueChanged(category);
		}
		if (!checked.equals(before.terms())) {
			this.store.update(new Category(category, before.process(), before.parent(), before.position(), checked,
					before.active(), version));
			this.events.publishEvent(new CatalogueEvent.CategoryChanged(this.facts.now(), before.process(), category));
		}
	}

	/**
	 * No case can get the category any more; those that have it keep it. A group goes
	 * with all that stands in it.
	 */
	@Allowed(Permission.MANAGE_RULES)
	public void retire(String category) {
		Category before = existing(category);
		if (before.active()) {
			activity(before, false);
			this.events.publishEvent(new CatalogueEvent.CategoryRetired(this.facts.now(), before.process(), category));
		}
	}

	/** Cases can get the category again. */
	@Allowed(Permission.MANAGE_RULES)
	public void restore(String category) {
		Category before = existing(category);
		if (!before.active()) {
			activity(before, true);
			this.events.publishEvent(new CatalogueEvent.CategoryRestored(this.facts.now(), before.process(), category));
		}
	}

	private void activity(Category category, boolean active) {
		List<Category> children = this.store.categories()
			.stream()
			.filter((each) -> category.key().equals(each.parent()) && each.active() != active)
			.toList();
		List<Category> changed = new ArrayList<>(children);
		changed.add(category);
		for (Category each : changed) {
			this.store.update(new Category(each.key(), each.process(), each.parent(), each.position(), each.terms(),
					active, each.version()));
		}
	}

	/** Lets a group or category change places with its neighbour. */
	@Allowed(Permission.MANAGE_RULES)
	public void move(String category, Step step) {
		Category moved = existing(category);
		List<Category> siblings = this.store.categories()
			.stream()
			.filter((each) -> each.process().equals(moved.process())
					&& java.util.Objects.equals(each.parent(), moved.parent()))
			.toList();
		int place = siblings.indexOf(moved) + ((step == Step.UP) ? -1 : 1);
		if (place >= 0 && place < siblings.size()) {
			Category other = siblings.get(place);
			this.store.update(at(moved, other.position()));
			this.store.update(at(other, moved.position()));
			this.events.publishEvent(new CatalogueEvent.CategoryMoved(this.facts.now(), moved.process(), category));
		}
	}

	private static Category at(Category category, int position) {
		return new Category(category.key(), category.process(), category.parent(), position, category.terms(),
				category.active(), category.version());
	}

	private Category existing(String key) {
		return this.store.category(key).orElseThrow(() -> new CategoryNotFound(key));
	}

	/** A way to move in a list. */
	public enum Step {

		/** Towards the beginning. */
		UP,
		/** Towards the end. */
		DOWN

	}

}
