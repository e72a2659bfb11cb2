package app.wayside.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.Tenancy;
import app.wayside.time.DueWork;
import app.wayside.time.Past;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes the mail of a told past for handed over, on a route of its own: it has the states
 * and events of any other mail, and nothing leaves the house.
 */
@Component
@Order(PastMail.AFTER_ALL_THAT_WRITES)
class PastMail implements DueWork {

	static final int AFTER_ALL_THAT_WRITES = 100;

	private static final String ROUTE = "demo";

	private final DispatchDesk desk;

	private final Clock clock;

	private final AtomicBoolean queued = new AtomicBoolean();

	PastMail(DispatchDesk desk, Clock clock) {
		this.desk = desk;
		this.clock = clock;
	}

	@EventListener
	void on(DispatchEvent.Queued mail) {
		this.queued.set(Past.isTold());
	}

	@Override
	public void follow() {
		if (this.queued.getAndSet(false)) {
			doDue();
		}
	}

	@Override
	public void doDue() {
		if (Past.isTold()) {
			Acting.run(Tenancy.current(), Actor.WAYSIDE, () -> handOver(this.clock.instant()));
		}
	}

	private void handOver(Instant now) {
		List<Attempt> handedOver = List.of(new Attempt(ROUTE, now, now, new Outcome.Sent("")));
		List<Claimed> batch;
		do {
			batch = this.desk.take();
			batch.forEach((mail) -> this.desk.settle(mail, handedOver));
		}
		while (this.desk.isFull(batch));
	}

}
