package app.wayside.tenancy;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids of version 7 (RFC 9562, 2024, method 3): they sort by the time they were
 * made, so that new rows land together at the right edge of an index.
 */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** The time of the last one, in 4096ths of a millisecond. */
	private static final AtomicLong LAST = new AtomicLong();

	private Ids() {
	}

	/**
	 * A new id, never given before; of two made on a node, the later sorts behind the
	 * earlier, also when the clock was put back in between.
	 */
	public static UUID next() {
		Instant now = Clock.systemUTC().instant();
		long fraction = (now.getNano() % 1_000_000) * 4096L / 1_000_000;
		long wanted = (now.toEpochMilli() << 12) | fraction;
		long time = LAST.updateAndGet((last) -> Math.max(last + 1, wanted));
		long high = ((time >>> 12) << 16) | 0x7000 | (time & 0xFFF);
		return new UUID(high, (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
	}

	/**
	 * Before all ids that are made from a moment on, behind all that were made before.
	 */
	public static UUID first(Instant moment) {
		return new UUID(moment.toEpochMilli() << 16, 0);
	}

}
