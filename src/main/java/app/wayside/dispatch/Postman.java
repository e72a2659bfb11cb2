package app.wayside.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes a batch of one tenant's mails and hands them over, one after the other, over as
 * few connections as it can.
 */
@Component
class Postman {

	private static final Duration PAUSE_FOR_THE_DATABASE = Duration.ofSeconds(1);

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	private final DispatchDesk desk;

	private final MailRoutes routes;

	private final DispatchAlarm alarm;

	private final long lease;

	private final Clock clock;

	private volatile boolean working = true;

	Postman(DispatchDesk desk, MailRoutes routes, DispatchAlarm alarm, DispatchSettings settings, Clock clock) {
		this.desk = desk;
		this.routes = routes;
		this.alarm = alarm;
		this.lease = settings.dispatch().lease().toNanos();
		this.clock = clock;
	}

	/**
	 * One batch, if there is any. The alarm goes off as soon as it is taken, so that the
	 * next batch need not wait for this one.
	 */
	void round(TenantId tenant) throws Exception {
		Acting.as(tenant, Actor.WAYSIDE, () -> {
			List<Claimed> batch = this.desk.take();
			if (!batch.isEmpty()) {
				this.alarm.ring();
				carry(batch);
			}
			return batch.size();
		});
	}

	/** Begins, or begins again, to hand over what it takes. */
	void resume() {
		this.working = true;
	}

	/** Finishes the mail in hand, and gives the rest back. */
	void pause() {
		this.working = false;
	}

	private void carry(List<Claimed> batch) throws InterruptedException {
		boolean arrived = false;
		try (Carrier carrier = new Carrier(this.routes.inOrder(), this.clock)) {
			for (int i = 0; i < batch.size(); i++) {
				if (!this.working) {
					this.desk.giveBack(batch.subList(i, batch.size()));
					return;
				}
				arrived |= handOver(batch.get(i), carrier);
			}
		}
		if (arrived && this.desk.hasten()) {
			this.alarm.ring();
		}
	}

	/** Hands one mail over, if it is still this node's; returns whether it arrived. */
	private boolean handOver(Claimed mail, Carrier carrier) throws InterruptedException {
		Optional<byte[]> content = whenTheDatabaseAnswers(() -> this.desk.begin(mail));
		if (content.isEmpty()) {
			log.info("Mail {} is with another node by now", mail.id());
			return false;
		}
		List<Attempt> attempts = carrier.carry(mail, content.get());
		whenTheDatabaseAnswers(() -> {
			this.desk.settle(mail, attempts);
			return mail;
		});
		return attempts.getLast().outcome() instanceof Outcome.Sent;
	}

	/**
	 * What was handed over must not be handed over again because the database is away for
	 * a moment: it is asked for as long as a lease lasts.
	 */
	private <T> T whenTheDatabaseAnswers(Supplier<T> question) throws InterruptedException {
		long begun = System.nanoTime();
		while (true) {
			try {
				return question.get();
			}
			catch (DataAccessException | TransactionException ex) {
				if (System.nanoTime() - begun > this.lease) {
					throw ex;
				}
				log.warn("The outbox cannot be written yet: {}", ex.getMessage());
				Thread.sleep(PAUSE_FOR_THE_DATABASE);
			}
		}
	}

}
