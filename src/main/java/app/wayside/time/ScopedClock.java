package app.wayside.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The system clock, unless a moment is bound around the running code. The demo makes its
 * past with it and tests live where they please, while every other thread keeps real
 * time. Inside a bound moment time stands still.
 */
public final class ScopedClock extends Clock {

	private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

	private final Clock real;

	private ScopedClock(Clock real) {
		this.real = real;
	}

	/** The clock to inject everywhere; its zone is UTC. */
	public static ScopedClock utc() {
		return new ScopedClock(Clock.system(ZoneOffset.UTC));
	}

	/**
	 * Does the work at a moment: every scoped clock read by it, in this thread, shows
	 * that moment.
	 * @return what the work returns
	 * @throws X what the work throws
	 */
	public static <T, X extends Throwable> T at(Instant moment, ScopedValue.CallableOp<T, X> work) throws X {
		return ScopedValue.where(MOMENT, moment).call(work);
	}

	/** {@link #at} for work that returns nothing. */
	public static void run(Instant moment, Runnable work) {
		ScopedValue.where(MOMENT, moment).run(work);
	}

	@Override
	public Instant instant() {
		return MOMENT.isBound() ? MOMENT.get() : real.instant();
	}

	@Override
	public ZoneId getZone() {
		return real.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new ScopedClock(real.withZone(zone));
	}

}
