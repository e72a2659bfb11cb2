package app.wayside.api.limits;

import java.time.Duration;
import java.time.Instant;

/**
 * What is left to a token: it fills evenly up to the size of a burst, and each request
 * takes one out.
 *
 * @param left how many requests may be sent
 * @param at when that was so
 */
record Bucket(double left, Instant at) {

	static Bucket full(ApiLimits limits, Instant now) {
		return new Bucket(limits.atOnce(), now);
	}

	/** The same bucket later, after one more request; below nought it was refused. */
	Bucket take(ApiLimits limits, Instant now) {
		double filled = filled(limits, now);
		return new Bucket((filled >= 1) ? filled - 1 : -1 + Math.min(filled, 0.999), now);
	}

	/** How many may be sent after it has filled since. A refused request cost nothing. */
	double filled(ApiLimits limits, Instant now) {
		double before = (this.left < 0) ? this.left + 1 : this.left;
		double seconds = Math.max(0, Duration.between(this.at, now).toNanos() / 1e9);
		return Math.min(limits.atOnce(), before + seconds * limits.perSecond());
	}

	boolean refused() {
		return this.left < 0;
	}

}
