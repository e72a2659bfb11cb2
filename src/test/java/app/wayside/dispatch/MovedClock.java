package app.wayside.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import app.wayside.time.SteadyClock;

/** A clock that ticks, and can be put forward. */
final class MovedClock extends Clock {

	private volatile Duration ahead = Duration.ZERO;

	private volatile Duration wrong = Duration.ZERO;

	/** So much time passes. */
	void forward(Duration by) {
		this.ahead = this.ahead.plus(by);
	}

	/** The wall clock is put forward or back, and no time passes. */
	void leap(Duration by) {
		this.wrong = this.wrong.plus(by);
	}

	/** What goes on evenly, however the wall clock leaps. */
	SteadyClock steady() {
		return () -> Duration.ofNanos(System.nanoTime()).plus(this.ahead);
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead).plus(this.wrong);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
