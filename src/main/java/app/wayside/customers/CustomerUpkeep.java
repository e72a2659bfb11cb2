package app.wayside.customers;

import java.util.List;
import java.util.UUID;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has profiles looked at a moment after they changed, so that nobody who writes in waits
 * for it. Who is due stands in rows, so a node that dies leaves it to the next.
 */
@Component
class CustomerUpkeep {

	private static final Logger LOG = LoggerFactory.getLogger(CustomerUpkeep.class);

	private static final int AT_ONCE = 50;

	private final TraitStore store;

	private final LookingAlike looking;

	private final TransactionTemplate transaction;

	CustomerUpkeep(TraitStore store, LookingAlike looking, TransactionTemplate transaction) {
		this.store = store;
		this.looking = looking;
		this.transaction = transaction;
	}

	@EventListener
	void on(CustomerEvent event) {
		switch (event) {
			case CustomerEvent.Created _, CustomerEvent.Changed _, CustomerEvent.ContactAdded _,
					CustomerEvent.ContactRemoved _, CustomerEvent.AddressBounced _, CustomerEvent.DocumentAdded _,
					CustomerEvent.DocumentRemoved _ ->
				this.store.due(List.of(event.customerId()));
			case CustomerEvent.Merged merged -> this.store.due(List.of(merged.customerId(), merged.absorbedId()));
			case CustomerEvent.Unmerged parted -> this.store.due(List.of(parted.customerId(), parted.absorbedId()));
			case CustomerEvent.ToldApart _, CustomerEvent.ToldApartNoMore _, CustomerEvent.TierChanged _,
					CustomerEvent.ContactPreferred _, CustomerEvent.ContactVerified _, CustomerEvent.Erased _,
					CustomerEvent.ConsentGiven _, CustomerEvent.ConsentWithdrawn _, CustomerEvent.Related _,
					CustomerEvent.Unrelated _, CustomerEvent.VerificationAsked _ -> {
				// nothing by which customers are found or compared
			}
		}
	}

	@Scheduled(fixedDelayString = "${wayside.customers.pulse:1s}")
	void lookAtThoseDue() {
		List<UUID> tenants = this.transaction.execute((status) -> this.store.tenants());
		if (tenants != null) {
			tenants.forEach((tenant) -> lookAtAll(new TenantId(tenant)));
		}
	}

	private void lookAtAll(TenantId tenant) {
		try {
			Acting.run(tenant, Actor.WAYSIDE, () -> {
				while (Boolean.TRUE.equals(this.transaction.execute((status) -> lookAtSome()))) {
					LOG.trace("{} has more customers to be looked at", tenant);
				}
			});
		}
		catch (RuntimeException ex) {
			LOG.warn("Customers were not compared and will be looked at again: {}", ex.toString());
		}
	}

	/** Whether there may be more. */
	boolean lookAtSome() {
		List<CustomerId> due = this.store.take(AT_ONCE);
		due.forEach(this.looking::look);
		return due.size() == AT_ONCE;
	}

}
