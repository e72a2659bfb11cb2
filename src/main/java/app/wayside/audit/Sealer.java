package app.wayside.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the logs of all tenants, soon after each commit. One node seals at a time. */
@Component
class Sealer {

	private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

	private final SealStore store;

	private final Seals seals;

	private final TransactionTemplate transaction;

	private final AtomicBoolean running = new AtomicBoolean();

	Sealer(SealStore store, Seals seals, TransactionTemplate transaction) {
		this.store = store;
		this.seals = seals;
		this.transaction = transaction;
	}

	@Scheduled(fixedRateString = "${wayside.audit.seal-every:500ms}")
	void seal() {
		if (!this.running.compareAndSet(false, true)) {
			return;
		}
		try {
			for (TenantId tenant : grown()) {
				Acting.run(tenant, Actor.WAYSIDE, this::sealAll);
			}
		}
		catch (RuntimeException ex) {
			LOG.warn("The log could not be sealed; it is tried again", ex);
		}
		finally {
			this.running.set(false);
		}
	}

	private void sealAll() {
		boolean more = true;
		while (more) {
			more = this.seals.sealSome();
		}
	}

	private List<TenantId> grown() {
		return Optional.ofNullable(this.transaction.execute((status) -> this.store.tenantsToSeal())).orElse(List.of());
	}

}
