package app.wayside.api.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent as the Standard Webhooks specification says: HMAC-SHA256 over id,
 * time and body, so that nobody can change one of them, or send an old one again
 * unnoticed.
 */
final class Signature {

	private static final String PREFIX = "whsec_";

	private static final int BYTES = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Signature() {
	}

	/** A new secret to share with a receiver. */
	static String freshSecret() {
		byte[] random = new byte[BYTES];
		RANDOM.nextBytes(random);
		return PREFIX + Base64.getEncoder().encodeToString(random);
	}

	/** The value of the header {@code webhook-signature}. */
	static String of(String secret, String id, Instant at, String body) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			byte[] key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
			mac.init(new SecretKeySpec(key, "HmacSHA256"));
			String signed = id + "." + at.getEpochSecond() + "." + body;
			return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException("Every Java can sign", ex);
		}
	}

}
