package app.wayside.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import app.wayside.time.SteadyClock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Wakes the worker of this node when a mail falls due, so that it need not ask often. A
 * time it is set for is at once turned into a while to wait, which nobody's change of the
 * wall clock makes longer.
 */
@Component
class DispatchAlarm {

	private static final Duration NO_TIME = Duration.ofDays(36_500);

	private final Clock clock;

	private final SteadyClock steady;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private Duration next = NO_TIME;

	DispatchAlarm(Clock clock, SteadyClock steady) {
		this.clock = clock;
		this.steady = steady;
	}

	/** Sets it for a time, as soon as the running transaction has committed. */
	void setAfterCommit(Instant at) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				set(at);
			}
		});
	}

	/** Sets it for a time, unless it goes off earlier anyway. */
	void set(Instant at) {
		setIn(Duration.between(this.clock.instant(), at));
	}

	/** Lets it go off at once. */
	void ring() {
		setIn(Duration.ZERO);
	}

	private void setIn(Duration wait) {
		Duration at = this.steady.shows().plus(wait);
		this.lock.lock();
		try {
			if (at.compareTo(this.next) < 0) {
				this.next = at;
				this.changed.signalAll();
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	/** Waits until it goes off, or for so long; then it is set for no time at all. */
	void await(Duration longest) throws InterruptedException {
		Duration end = this.steady.shows().plus(longest);
		this.lock.lock();
		try {
			Duration left = left(end);
			while (left.isPositive()) {
				this.changed.await(left.toMillis() + 1, TimeUnit.MILLISECONDS);
				left = left(end);
			}
			this.next = NO_TIME;
		}
		finally {
			this.lock.unlock();
		}
	}

	private Duration left(Duration end) {
		Duration until = (this.next.compareTo(end) < 0) ? this.next : end;
		return until.minus(this.steady.shows());
	}

}
