package app.wayside.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Wakes the worker of this node when a mail falls due, so that it need not ask often. */
@Component
class DispatchAlarm {

	private final Clock clock;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private Instant next = Instant.MAX;

	DispatchAlarm(Clock clock) {
		this.clock = clock;
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
		this.lock.lock();
		try {
			if (at.isBefore(this.next)) {
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
		Instant end = this.clock.instant().plus(longest);
		this.lock.lock();
		try {
			Instant now = this.clock.instant();
			while (now.isBefore(end) && now.isBefore(this.next)) {
				Instant until = this.next.isBefore(end) ? this.next : end;
				this.changed.await(Duration.between(now, until).toMillis() + 1, TimeUnit.MILLISECONDS);
				now = this.clock.instant();
			}
			this.next = Instant.MAX;
		}
		finally {
			this.lock.unlock();
		}
	}

}
