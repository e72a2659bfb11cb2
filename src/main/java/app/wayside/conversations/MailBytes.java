package app.wayside.conversations;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The bytes of a mail, wherever they are until they are kept. */
public interface MailBytes {

	/** How many they are. */
	long size();

	/** The SHA-256 over them. */
	byte[] hash();

	/** All of them, from the first. */
	InputStream open() throws IOException;

	/** Bytes in memory. */
	static MailBytes of(byte[] bytes) {
		byte[] hash = sha256().digest(bytes);
		return new MailBytes() {
			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public byte[] hash() {
				return hash;
			}

			@Override
			public InputStream open() {
				return new ByteArrayInputStream(bytes);
			}
		};
	}

	/** A new digest. */
	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
