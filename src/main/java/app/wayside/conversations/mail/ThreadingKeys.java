package app.wayside.conversations.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says about the talk it belongs to, as claims that others verify: ids, the
 * tag in its subject, the token in the address that it was sent to.
 */
public final class ThreadingKeys {

	private static final Pattern BRACKETED = Pattern.compile("<([^<>]{1,900})>");

	private static final Pattern TAG = Pattern.compile("\\[\\s*#?\\s*([A-Z]{1,6}-\\d{4}-\\d{3,12})\\s*\\]");

	private static final Pattern TOKEN = Pattern.compile("[^@\\s]*\\+r\\.([A-Za-z0-9._~-]{4,200})@[^@\\s]+");

	private ThreadingKeys() {
	}

	/**
	 * Every id that the mail answers, most telling first: In-Reply-To, then References
	 * from the newest to the oldest.
	 * @param mail a mail
	 * @return normalised ids without repetition
	 */
	public static List<String> answeredIds(ReceivedMail mail) {
		Set<String> ids = new LinkedHashSet<>();
		if (mail.thread().inReplyTo() != null) {
			ids.add(mail.thread().inReplyTo());
		}
		ids.addAll(mail.thread().references().reversed());
		return List.copyOf(ids);
	}

	/**
	 * The case numbers tagged anywhere in a subject, such as {@code [C-2026-004182]}.
	 * @param subject a decoded subject
	 * @return the numbers without brackets, in their order
	 */
	public static List<String> subjectTags(String subject) {
		Set<String> tags = new LinkedHashSet<>();
		Matcher tag = TAG.matcher(subject);
		while (tag.find()) {
			tags.add(tag.group(1));
		}
		return List.copyOf(tags);
	}

	/**
	 * The reply tokens of plus addresses, such as {@code help+r.TOKEN@example.com}, found
	 * in the envelope and in the address fields; unverified.
	 * @param mail a mail
	 * @param envelope how it was handed over
	 * @return the tokens without repetition, those of the envelope first
	 */
	public static List<String> replyTokens(ReceivedMail mail, Envelope envelope) {
		List<String> addresses = new ArrayList<>(envelope.recipients());
		mail.people().to().forEach((to) -> addresses.add(to.address()));
		mail.people().cc().forEach((cc) -> addresses.add(cc.address()));
		addresses.addAll(mail.headers().texts("delivered-to"));
		addresses.addAll(mail.headers().texts("x-original-to"));
		Set<String> tokens = new LinkedHashSet<>();
		for (String address : addresses) {
			Matcher token = TOKEN.matcher(address.strip().replaceAll("^<|>$", ""));
			if (token.matches()) {
				tokens.add(token.group(1));
			}
		}
		return List.copyOf(tokens);
	}

	/**
	 * An id as it is compared: without brackets, white space and comments.
	 * @param raw one id as written
	 * @return the bare id, or null if there is none
	 */
	public static @Nullable String normalId(String raw) {
		List<String> ids = ids(raw);
		return ids.isEmpty() ? null : ids.getFirst();
	}

	static List<String> ids(@Nullable String raw) {
		if (raw == null) {
			return List.of();
		}
		Set<String> ids = new LinkedHashSet<>();
		Matcher bracketed = BRACKETED.matcher(raw);
		while (bracketed.find()) {
			String id = bracketed.group(1).replaceAll("\\s+", "");
			if (!id.isEmpty()) {
				ids.add(id);
			}
		}
		if (ids.isEmpty()) {
			for (String word : raw.split("[\\s,;]+")) {
				String id = word.replaceAll("[<>\"]", "");
				if (id.indexOf('@') > 0 || (!id.isEmpty() && !raw.strip().contains(" "))) {
					ids.add(id);
				}
			}
		}
		return new ArrayList<>(ids);
	}

}
