package app.wayside.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;

import app.wayside.tenancy.Tenancy;
import com.google.crypto.tink.Aead;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Encrypts single fields, such as the number of a passport, with a key that is not in the
 * database. A sealed text opens only for its tenant and for what it was sealed for, so
 * that it cannot be moved to another row.
 */
@Component
@EnableConfigurationProperties(SecretSettings.class)
public class Secrets {

	private final Aead aead;

	Secrets(SecretSettings settings) {
		this.aead = SecretKeys.in(settings.folder());
	}

	/** The text to keep in place of the plain one. */
	public String seal(String plain, Subject owner) {
		try {
			return Base64.getEncoder()
				.encodeToString(this.aead.encrypt(plain.getBytes(StandardCharsets.UTF_8), context(owner)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A field could not be encrypted", ex);
		}
	}

	/**
	 * The plain text.
	 * @throws IllegalStateException if it was sealed for something else, or by a key that
	 * is not here
	 */
	public String open(String sealed, Subject owner) {
		try {
			return new String(this.aead.decrypt(Base64.getDecoder().decode(sealed), context(owner)),
					StandardCharsets.UTF_8);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A field could not be decrypted", ex);
		}
	}

	private static byte[] context(Subject owner) {
		return (Tenancy.current() + "/" + owner.kind() + "/" + owner.id()).getBytes(StandardCharsets.UTF_8);
	}

}
