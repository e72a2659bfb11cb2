package app.wayside.tenancy;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes ids of version 7 (RFC 9562, 2024): they sort by the time they were made, so that
 * new rows land together at the right edge of an index.
 */
public final class Ids {

	private static final SecureRandom RANDOM = new SecureRandom();

	private Ids() {
	}

	/** A new id, never given before. */
	public static UUID next() {
		byte[] random = new byte[10];
		RANDOM.nextBytes(random);
		long millis = System.currentTimeMillis();
		long high = (millis << 16) | 0x7000 | ((random[0] & 0x0FL) << 8) | (random[1] & 0xFFL);
		long low = 0;
		for (int i = 2; i < 10; i++) {
			low = (low << 8) | (random[i] & 0xFFL);
		}
		return new UUID(high, (low & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
	}

}
