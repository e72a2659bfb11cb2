package app.wayside.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import app.wayside.tenancy.TenantId;

/**
 * The hash chain over the log of a tenant: each link is the SHA-256 over the link before
 * and over every row since. Whoever changes, removes, adds or moves a sealed row breaks
 * it.
 */
final class Chain {

	private Chain() {
	}

	/** The link that follows another and seals these rows. */
	static Seal next(TenantId tenant, Seal previous, List<Entry> entries, Instant at) {
		Seal open = new Seal(previous.number() + 1, entries.getLast().place(), entries.size(), previous.hash(), "", at);
		return new Seal(open.number(), open.last(), open.events(), open.previousHash(), hash(tenant, open, entries),
				at);
	}

	/**
	 * Walks along the chain.
	 * @param seals all links in the order of their numbers
	 * @param entries the rows after a place and up to another, that one included
	 */
	static Verification verify(TenantId tenant, Iterator<Seal> seals, BiFunction<Cursor, Cursor, List<Entry>> entries) {
		Seal previous = Seal.NONE;
		long events = 0;
		while (seals.hasNext()) {
			Seal seal = seals.next();
			Optional<Verification.Fault> fault = fault(tenant, previous, seal, entries);
			if (fault.isPresent()) {
				return new Verification.Broken(previous.number() + 1, fault.get(), previous.last(), seal.last());
			}
			events += seal.events();
			previous = seal;
		}
		return new Verification.Sound(previous.number(), events, previous.hash());
	}

	private static Optional<Verification.Fault> fault(TenantId tenant, Seal previous, Seal seal,
			BiFunction<Cursor, Cursor, List<Entry>> entries) {
		if (seal.number() != previous.number() + 1) {
			return Optional.of(Verification.Fault.LINK_MISSING);
		}
		if (!seal.previousHash().equals(previous.hash())) {
			return Optional.of(Verification.Fault.LINK_CHANGED);
		}
		List<Entry> sealed = entries.apply(previous.last(), seal.last());
		if (sealed.size() != seal.events()) {
			return Optional
				.of((sealed.size() < seal.events()) ? Verification.Fault.ROWS_MISSING : Verification.Fault.ROWS_ADDED);
		}
		return hash(tenant, seal, sealed).equals(seal.hash()) ? Optional.empty()
				: Optional.of(Verification.Fault.CHANGED);
	}

	private static String hash(TenantId tenant, Seal seal, List<Entry> entries) {
		MessageDigest digest = sha256();
		add(digest, String.join("|", tenant.toString(), Long.toString(seal.number()), seal.last().toString(),
				Integer.toString(seal.events()), seal.previousHash(), seal.at().toString()));
		entries.forEach((entry) -> add(digest, entry.text()));
		return HexFormat.of().formatHex(digest.digest());
	}

	// The length in front keeps two texts apart.
	private static void add(MessageDigest digest, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
		digest.update((byte) ':');
		digest.update(bytes);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
