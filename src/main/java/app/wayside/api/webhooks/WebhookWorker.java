package app.wayside.api.webhooks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells receivers on this node. Each has a thread of its own while something is due to
 * it, so that a slow one keeps nobody else waiting.
 */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookWorker {

	private static final Logger LOG = LoggerFactory.getLogger(WebhookWorker.class);

	private static final int CONNECTIONS = 64;

	private final WebhookStore webhooks;

	private final Following following;

	private final DeliveryStore deliveries;

	private final Rounds rounds;

	private final Clock clock;

	private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();

	private final Semaphore connections = new Semaphore(CONNECTIONS);

	private final Set<WebhookId> busy = ConcurrentHashMap.newKeySet();

	private volatile Instant lookedAt = Instant.MAX;

	WebhookWorker(WebhookStore webhooks, Following following, DeliveryStore deliveries, Rounds rounds, Clock clock) {
		this.webhooks = webhooks;
		this.following = following;
		this.deliveries = deliveries;
		this.rounds = rounds;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${wayside.webhooks.pulse:500ms}")
	void pulse() {
		this.webhooks.tenants().forEach((tenant) -> Acting.run(tenant, Actor.WAYSIDE, this::follow));
		Instant now = this.clock.instant();
		if (now.isBefore(this.lookedAt)) {
			this.deliveries.putBack(now);
		}
		this.lookedAt = now;
		for (DeliveryStore.Due due : this.deliveries.due(now)) {
			if (this.busy.add(due.webhook())) {
				this.hands.execute(() -> tell(due));
			}
		}
	}

	private void follow() {
		while (this.following.goOn()) {
			LOG.debug("A subscription has much to catch up");
		}
	}

	@Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
	void sweep() {
		this.webhooks.tenants().forEach((tenant) -> Acting.run(tenant, Actor.WAYSIDE, this.following::forget));
	}

	private void tell(DeliveryStore.Due due) {
		try {
			Acting.run(due.tenant(), Actor.WAYSIDE, () -> rounds(due));
		}
		catch (RuntimeException ex) {
			LOG.warn("A receiver could not be told now: {}", ex.toString());
		}
		finally {
			this.busy.remove(due.webhook());
		}
	}

	private void rounds(DeliveryStore.Due due) {
		boolean more = true;
		while (more) {
			more = this.rounds.round()
				.next(due.webhook())
				.filter((errand) -> !errand.messages().isEmpty())
				.map((errand) -> {
					List<Future<?>> all = errand.messages()
						.stream()
						.<Future<?>>map((message) -> this.hands.submit(() -> tell(due, errand, message)))
						.toList();
					all.forEach(WebhookWorker::await);
					return true;
				})
				.orElse(false);
		}
	}

	private void tell(DeliveryStore.Due due, Round.Errand errand, DeliveryStore.Taken message) {
		this.connections.acquireUninterruptibly();
		try {
			Outcome outcome = this.rounds.messenger().bring(errand.url(), errand.secret(), message);
			Acting.run(due.tenant(), Actor.WAYSIDE, () -> this.rounds.round().done(due.webhook(), message, outcome));
		}
		finally {
			this.connections.release();
		}
	}

	private static void await(Future<?> one) {
		try {
			one.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (java.util.concurrent.ExecutionException ex) {
			LOG.warn("A delivery will be tried again after its lease: {}", String.valueOf(ex.getCause()));
		}
	}

	@PreDestroy
	void stop() {
		this.hands.shutdownNow();
	}

	/**
	 * The two parts of telling somebody.
	 *
	 * @param round what to bring and how it went
	 * @param messenger who brings it
	 */
	@Component
	record Rounds(Round round, Messenger messenger) {
	}

}
