package app.wayside.customers;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import app.wayside.identity.Acting;
import app.wayside.identity.Allowed;
import app.wayside.identity.Facts;
import app.wayside.identity.Permission;
import app.wayside.tenancy.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door to profiles that are one person. Joined, both ids mean the one that
 * stays, wherever a customer is asked for; whatever points to either is left where it is,
 * which is why taking it back loses nothing. What came to the joined customer since stays
 * with the one that stayed; what came to a conversation stays with that.
 */
@Service
public class Merges {

	private final MergeStore store;

	private final CustomerStore customers;

	private final Facts facts;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	Merges(MergeStore store, CustomerStore customers, Facts facts, Clock clock, ApplicationEventPublisher events) {
		this.store = store;
		this.customers = customers;
		this.facts = facts;
		this.clock = clock;
		this.events = events;
	}

	/** The merges that stand and made a customer what he is, oldest first. */
	@Transactional(readOnly = true)
	@Allowed(Permission.READ_CUSTOMERS)
	public List<Merge> of(CustomerId customer) {
		return this.store.within(customer).stream().map(MergeStore.Kept::shown).toList();
	}

	/**
	 * Joins two profiles. Asked again, it answers with the merge that stands.
	 * @throws CustomerNotFound if one of them is not there
	 * @throws MergedWithSelf if both mean the same customer already
	 * @throws MergedAlready if one of them is read through a third
	 * @throws MergeOfKinds if one is a person and the other a company
	 * @throws CustomerIsErased if one of them was erased
	 * @throws CustomerChangedMeanwhile if one of them changed since it was looked at
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public MergeId merge(MergeRequest wanted) {
		this.store.alone();
		Optional<MergeStore.Kept> standing = this.store.standing(wanted.other())
			.filter((merge) -> merge.survivor().equals(wanted.survivor()));
		if (standing.isPresent()) {
			return standing.get().id();
		}
		Customer survivor = alone(wanted.survivor());
		Customer absorbed = alone(wanted.other());
		refuseUnlessOne(survivor, absorbed, wanted);
		List<Change> changes = Merging.choose(survivor.portrait(), absorbed.portrait(), wanted.chosen());
		this.customers.update(survivor.with(Merging.apply(survivor.portrait(), changes), now()));
		MergeStore.Kept merge = new MergeStore.Kept(new MergeId(Ids.next()), survivor.id(), absorbed.id(), changes,
				now(), Acting.current().name(), "", null);
		this.store.insert(merge);
		this.events.publishEvent(new CustomerEvent.Merged(this.facts.now(), survivor.id(), absorbed.id(), merge.id(),
				changes.stream().map(Change::field).toList()));
		return merge.id();
	}

	/**
	 * Takes a merge back. Done again, it changes nothing more.
	 * @param customer either of the two
	 * @throws MergeNotFound if there was no such merge of this customer
	 * @throws CustomerIsErased if the customer was erased since
	 */
	@Transactional
	@Allowed(Permission.EDIT_CUSTOMERS)
	public void undo(CustomerId customer, MergeId id) {
		this.store.alone();
		MergeStore.Kept merge = this.store.find(id)
			.filter((found) -> found.undone() != null || this.customers.same(customer, found.survivor()))
			.orElseThrow(MergeNotFound::new);
		if (merge.undone() != null) {
			return;
		}
		Customer survivor = this.customers.findItself(merge.survivor()).orElseThrow(CustomerNotFound::new);
		survivor.refuseIfErased();
		List<MergeStore.Kept> later = this.store.after(merge);
		Merging.Undone undone = Merging.undo(survivor.portrait(), merge.changes(),
				later.stream().map(MergeStore.Kept::changes).toList());
		for (int at = 0; at < later.size(); at++) {
			this.store.remember(later.get(at).id(), undone.later().get(at));
		}
		this.customers.update(survivor.with(undone.portrait(), now()));
		this.store.keepRefusals(merge);
		this.store.undo(merge, now());
		this.events
			.publishEvent(new CustomerEvent.Unmerged(this.facts.now(), survivor.id(), merge.absorbed(), merge.id()));
	}

	private Customer alone(CustomerId id) {
		Customer customer = this.customers.findItself(id).orElseThrow(CustomerNotFound::new);
		customer.refuseIfErased();
		return customer;
	}

	private void refuseUnlessOne(Customer survivor, Customer absorbed, MergeRequest wanted) {
		if (this.customers.same(survivor.id(), absorbed.id())) {
			throw new MergedWithSelf();
		}
		if (this.store.standing(survivor.id()).isPresent() || this.store.standing(absorbed.id()).isPresent()) {
			throw new MergedAlready();
		}
		if (survivor.kind() != absorbed.kind()) {
			throw new MergeOfKinds();
		}
		Integer seen = wanted.versions().other();
		if (survivor.version() != wanted.versions().survivor() || (seen != null && absorbed.version() != seen)) {
			throw new CustomerChangedMeanwhile();
		}
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
