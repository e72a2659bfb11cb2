package app.wayside.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

import app.wayside.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox on this node: woken by the alarm when a mail falls due, and looking
 * by itself every few seconds for what other nodes queued. Tenants take turns, a batch
 * each.
 */
@Component
class DispatchWorker implements SmartLifecycle {

	private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(DispatchWorker.class);

	private final Rows rows;

	private final Postman postman;

	private final DispatchAlarm alarm;

	private final DispatchSettings.Sending settings;

	private final Clock clock;

	private final Semaphore connections;

	private volatile boolean working;

	private Instant lookedAt = Instant.MAX;

	private @Nullable Thread watch;

	DispatchWorker(Rows rows, Postman postman, DispatchAlarm alarm, DispatchSettings settings, Clock clock) {
		this.rows = rows;
		this.postman = postman;
		this.alarm = alarm;
		this.settings = settings.dispatch();
		this.clock = clock;
		this.connections = new Semaphore(this.settings.connections());
	}

	@Override
	public void start() {
		if (this.settings.here()) {
			this.working = true;
			this.postman.resume();
			this.watch = Thread.ofVirtual().name("dispatch").start(this::watch);
		}
	}

	private void watch() {
		try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
			while (this.working) {
				look(hands);
				this.alarm.await(this.settings.poll());
			}
		}
		catch (InterruptedException ex) {
			log.warn("The outbox is no longer emptied on this node", ex);
		}
	}

	/**
	 * Starts a batch for each tenant that has due mail, and sets the alarm for the rest.
	 * It looks first whether the clock was put back, while it ran or before it started.
	 */
	private void look(ExecutorService hands) throws InterruptedException {
		try {
			Instant now = this.clock.instant();
			if (now.isBefore(this.lookedAt)) {
				this.rows.claims().putBack(now);
			}
			this.lookedAt = now;
			for (TenantId tenant : this.rows.desk().tenantsWithMailToSend(now)) {
				this.connections.acquire();
				hands.execute(() -> round(tenant));
			}
			Instant next = this.rows.claims().nextDue();
			if (next != null && next.isAfter(this.clock.instant())) {
				this.alarm.set(next);
			}
		}
		catch (RuntimeException ex) {
			log.warn("The outbox cannot be read; it is looked at again in {}", this.settings.poll(), ex);
		}
	}

	private void round(TenantId tenant) {
		try {
			this.postman.round(tenant);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (Exception ex) {
			log.warn("A batch of mail was not finished; its lease brings it back", ex);
		}
		finally {
			this.connections.release();
		}
	}

	/**
	 * What a worker looks at.
	 *
	 * @param desk where it learns who has mail to send
	 * @param claims where it learns when the next falls due
	 */
	@Component
	record Rows(DispatchDesk desk, OutboxClaims claims) {
	}

	/** Lets the mails in hand be finished; nobody is interrupted in a conversation. */
	@Override
	public void stop() {
		Thread running = this.watch;
		if (running != null) {
			this.working = false;
			this.postman.pause();
			this.alarm.ring();
			try {
				running.join(STOPS_WITHIN);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.watch = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.watch != null;
	}

}
