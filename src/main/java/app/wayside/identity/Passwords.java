package app.wayside.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Keeps passwords as Argon2id hashes (OWASP Password Storage Cheat Sheet: 19 MiB, two
 * passes, one lane) and refuses those that are guessed first (NIST SP 800-63B §3.1.1.2: a
 * minimum length and a list of common ones, no rules of composition).
 */
@Component
public class Passwords {

	/** The fewest characters of a password. */
	public static final int FEWEST = 12;

	private static final int MOST = 128;

	private static final int MEMORY_KIB = 19_456;

	// Each hash takes its memory while it runs; a rush of sign-ins waits instead of
	// filling
	// the heap.
	private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

	private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, 2);

	private final Set<String> common = common();

	private final String nobodys = this.encoder.encode("a password that opens nothing");

	private static Set<String> common() {
		try {
			return new ClassPathResource("identity/common-passwords.txt").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.collect(Collectors.toUnmodifiableSet());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The hash to keep.
	 * @param owner the address of whom it is for
	 * @throws PasswordRefused if it is too easy to guess
	 */
	String hash(String password, String owner) {
		check(password, owner);
		return placed(() -> this.encoder.encode(password));
	}

	private void check(String password, String owner) {
		if (password.codePointCount(0, password.length()) < FEWEST) {
			throw new PasswordRefused("identity.refusal.password-short", FEWEST);
		}
		if (password.length() > MOST) {
			throw new PasswordRefused("identity.refusal.password-long", MOST);
		}
		String plain = password.toLowerCase(Locale.ROOT);
		if (isCommon(plain) || plain.chars().distinct().count() < 5) {
			throw new PasswordRefused("identity.refusal.password-common");
		}
		String account = owner.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
		if (account.length() > 3 && plain.contains(account)) {
			throw new PasswordRefused("identity.refusal.password-own-name");
		}
	}

	// "Sunshine2024!!" and "welcome-welcome" are one common word each to whoever guesses;
	// from three words on, it is a sentence.
	private boolean isCommon(String password) {
		Set<String> words = Arrays.stream(password.split("[^\\p{L}]+"))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
		return this.common.contains(password)
				|| !words.isEmpty() && words.size() <= 2 && this.common.containsAll(words);
	}

	/**
	 * Whether the password is the one behind the hash. Takes the same time where there is
	 * no hash, so that nobody learns which addresses are known.
	 */
	public boolean matches(String password, @Nullable String hash) {
		boolean same = placed(() -> this.encoder.matches(password.length() > MOST ? "" : password,
				(hash != null) ? hash : this.nobodys));
		return same && hash != null;
	}

	private <T> T placed(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
