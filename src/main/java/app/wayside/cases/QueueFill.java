package app.wayside.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import app.wayside.cases.routing.Queue;
import app.wayside.cases.routing.Routes;
import app.wayside.cases.rules.AfterCommit;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.DomainEvent;
import app.wayside.identity.Presence;
import app.wayside.identity.StaffEvent;
import app.wayside.identity.TeamEvent;
import app.wayside.tenancy.TenantId;
import app.wayside.time.Past;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the room of people who are present with what waits in their teams' queues: as
 * soon as somebody comes or a case leaves, and every now and then in any case.
 */
@Component
class QueueFill {

	private static final Logger LOG = LoggerFactory.getLogger(QueueFill.class);

	private static final int PAGE = 200;

	private static final int MOST_PAGES = 25;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Queue queue;

	private final Routes routes;

	private final Routing routing;

	private final Set<TenantId> wanted = ConcurrentHashMap.newKeySet();

	private final AtomicBoolean running = new AtomicBoolean();

	QueueFill(JdbcClient jdbc, TransactionTemplate transaction, Queue queue, Routes routes, Routing routing) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.queue = queue;
		this.routes = routes;
		this.routing = routing;
	}

	@EventListener
	void on(StaffEvent event) {
		switch (event) {
			case StaffEvent.Appeared appeared -> want(appeared, appeared.presence() == Presence.AVAILABLE);
			case StaffEvent.Changed changed -> want(changed, true);
			default -> want(event, false);
		}
	}

	@EventListener
	void on(TeamEvent event) {
		switch (event) {
			case TeamEvent.Joined joined -> want(joined, true);
			case TeamEvent.Closed closed -> want(closed, true);
			default -> want(event, false);
		}
	}

	@EventListener
	void on(CaseEvent event) {
		switch (event) {
			case CaseEvent.Closed closed -> want(closed, true);
			case CaseEvent.Resolved resolved -> want(resolved, true);
			case CaseEvent.WaitingStarted waiting -> want(waiting, true);
			default -> want(event, false);
		}
	}

	private void want(DomainEvent event, boolean room) {
		if (room && !Past.isTold()) {
			AfterCommit.run(() -> fillSoon(event.fact().tenant()));
		}
	}

	private void fillSoon(TenantId tenant) {
		if (this.wanted.add(tenant) && !this.running.get()) {
			Thread.ofVirtual().name("queue").start(this::fillWanted);
		}
	}

	@Scheduled(fixedDelayString = "${wayside.cases.queue-sweep:10s}")
	void sweep() {
		List<UUID> tenants = this.transaction
			.execute((status) -> this.jdbc.sql("select tenants_with_a_queue()").query(UUID.class).list());
		if (tenants != null) {
			tenants.forEach((tenant) -> this.wanted.add(new TenantId(tenant)));
		}
		fillWanted();
	}

	private void fillWanted() {
		while (!this.wanted.isEmpty() && this.running.compareAndSet(false, true)) {
			try {
				for (TenantId tenant : List.copyOf(this.wanted)) {
					this.wanted.remove(tenant);
					fill(tenant);
				}
			}
			finally {
				this.running.set(false);
			}
		}
	}

	private void fill(TenantId tenant) {
		try {
			Acting.run(tenant, Actor.WAYSIDE, this::fill);
		}
		catch (RuntimeException ex) {
			LOG.warn("The queues of {} were not filled and will be looked at again: {}", tenant.value(), ex.toString());
		}
	}

	/** Fills the queues of the tenant being served. */
	void fill() {
		Set<Routes.Route> full = new HashSet<>();
		Queue.@Nullable Waiting last = null;
		for (int page = 0; page < MOST_PAGES; page++) {
			List<Queue.Waiting> waiting = this.queue.after(last, PAGE);
			waiting.forEach((next) -> place(next, full));
			if (waiting.size() < PAGE) {
				return;
			}
			last = waiting.getLast();
		}
	}

	// Where nobody has room for one, nobody has for the next that asks for the same.
	private void place(Queue.Waiting next, Set<Routes.Route> full) {
		boolean hopeless = this.routes.within(next.team(), next.demand()).filter(full::contains).isPresent();
		if (!hopeless) {
			this.routing.place(new CaseId(next.caseId())).ifPresent(full::add);
		}
	}

}
