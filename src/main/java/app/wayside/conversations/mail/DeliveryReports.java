package app.wayside.conversations.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the machine-readable part of delivery reports (RFC 3464) and of complaints (RFC
 * 5965).
 */
final class DeliveryReports {

	private static final int MOST_RECIPIENTS = 200;

	private static final int DIAGNOSTIC_CHARS = 1_000;

	private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");

	private static final Pattern REPLY = Pattern.compile("(?<![\\d.])([45]\\d\\d)(?=[\\s\\-#;:>])");

	private DeliveryReports() {
	}

	/** The recipients of the first delivery-status part; empty if there is none. */
	static List<Undelivered> read(ReceivedMail mail) {
		for (MailAttachment attachment : mail.attachments()) {
			if (attachment.type().equals("message/delivery-status")
					|| attachment.type().equals("message/global-delivery-status")) {
				List<Undelivered> recipients = recipients(new String(attachment.content(), StandardCharsets.UTF_8),
						mail.body().text());
				if (!recipients.isEmpty()) {
					return recipients;
				}
			}
		}
		return List.of();
	}

	/** Complaint or opt-out of a feedback loop. */
	static List<Undelivered> complaint(ReceivedMail mail) {
		for (MailAttachment attachment : mail.attachments()) {
			if (attachment.type().equals("message/feedback-report")) {
				Map<String, String> fields = groups(new String(attachment.content(), StandardCharsets.UTF_8)).stream()
					.findFirst()
					.orElse(Map.of());
				String recipient = fields.getOrDefault("original-rcpt-to", fields.get("removal-recipient"));
				return List
					.of(new Undelivered((recipient != null) ? address(recipient) : null, Undelivered.Action.COMPLAINED,
							null, Undelivered.Severity.NONE, BounceCause.COMPLAINT, fields.get("feedback-type")));
			}
		}
		return List.of();
	}

	private static List<Undelivered> recipients(String report, String words) {
		List<Undelivered> recipients = new ArrayList<>();
		for (Map<String, String> fields : groups(report)) {
			String recipient = fields.getOrDefault("final-recipient", fields.get("original-recipient"));
			if (recipient == null && !fields.containsKey("action") && !fields.containsKey("status")) {
				continue;
			}
			if (recipients.size() < MOST_RECIPIENTS) {
				recipients.add(recipient(fields, recipient, words));
			}
		}
		return recipients;
	}

	private static Undelivered recipient(Map<String, String> fields, @Nullable String recipient, String words) {
		String diagnostic = fields.getOrDefault("diagnostic-code", "").replaceFirst("(?i)^\\s*[a-z0-9-]+\\s*;\\s*", "");
		String given = fields.getOrDefault("original-recipient", recipient);
		String address = (recipient != null) ? address(recipient) : null;
		if ((address == null || address.indexOf('@') < 0) && given != null) {
			address = address(given);
		}
		String action = fields.getOrDefault("action", "failed").toLowerCase(Locale.ROOT);
		String status = better(status(fields.getOrDefault("status", "")), status(diagnostic));
		boolean telling = !diagnostic.isBlank() && !diagnostic.strip().matches("(?i)[\\d.\\s]*(?:smtp|x-\\S+)?[;\\s]*");
		return judged(new Facts(address, action(action, status), status),
				telling ? diagnostic : BounceWords.telling(words));
	}

	/**
	 * What is known of a recipient becomes a judgement by the words that came with it.
	 */
	static Undelivered judged(Facts facts, String words) {
		String status = facts.status();
		if (facts.action() == Undelivered.Action.DELIVERED || facts.action() == Undelivered.Action.RELAYED
				|| facts.action() == Undelivered.Action.EXPANDED) {
			return new Undelivered(facts.recipient(), facts.action(), status, Undelivered.Severity.NONE,
					BounceCause.DELIVERED, shortened(words));
		}
		BounceCause cause = BouncePhrases.cause(words, status);
		Undelivered.Severity severity = switch (cause) {
			case USER_UNKNOWN, HOST_UNKNOWN, HAS_MOVED, NOT_ACCEPTING -> Undelivered.Severity.HARD;
			default -> Undelivered.Severity.SOFT;
		};
		if (facts.action() == Undelivered.Action.DELAYED) {
			severity = Undelivered.Severity.DELAYED;
		}
		return new Undelivered(facts.recipient(), facts.action(), status, severity, cause, shortened(words));
	}

	static Undelivered.Action action(String action, @Nullable String status) {
		if (action.startsWith("delay")) {
			return Undelivered.Action.DELAYED;
		}
		if (action.startsWith("deliver")) {
			return Undelivered.Action.DELIVERED;
		}
		if (action.startsWith("relay")) {
			return Undelivered.Action.RELAYED;
		}
		if (action.startsWith("expand")) {
			return Undelivered.Action.EXPANDED;
		}
		return (status != null && status.startsWith("2.")) ? Undelivered.Action.DELIVERED : Undelivered.Action.FAILED;
	}

	/** The first enhanced status code in a text. */
	static @Nullable String status(String words) {
		Matcher status = STATUS.matcher(words);
		String found = null;
		while (status.find()) {
			found = better(found, status.group(1));
		}
		return found;
	}

	/** The first reply code of SMTP in a text. */
	static @Nullable String reply(String words) {
		Matcher reply = REPLY.matcher(words);
		return reply.find() ? reply.group(1) : null;
	}

	/** A code with a detail tells more than x.0.0. */
	private static @Nullable String better(@Nullable String first, @Nullable String second) {
		if (first == null || (second != null && first.endsWith(".0.0"))) {
			return (second != null) ? second : first;
		}
		return first;
	}

	private static String address(String field) {
		String address = field.replaceFirst("(?i)^\\s*[a-z0-9-]+\\s*;\\s*", "").strip();
		int open = address.indexOf('<');
		int close = address.indexOf('>', open + 1);
		address = (open >= 0 && close > open) ? address.substring(open + 1, close) : address;
		return address.replaceAll("[<>\"\\s]", "");
	}

	private static String shortened(String words) {
		String line = words.replaceAll("\\s+", " ").strip();
		return (line.length() > DIAGNOSTIC_CHARS) ? line.substring(0, DIAGNOSTIC_CHARS) : line;
	}

	/** Groups of fields between empty lines; field names in lower case. */
	static List<Map<String, String>> groups(String text) {
		List<Map<String, String>> groups = new ArrayList<>();
		for (String group : text.replace("\r\n", "\n").replace('\r', '\n').split("\\n[ \\t]*\\n")) {
			Map<String, String> fields = new LinkedHashMap<>();
			for (String line : group.replaceAll("\\n[ \\t]+", " ").split("\\n")) {
				int colon = line.indexOf(':');
				if (colon > 0) {
					fields.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
							line.substring(colon + 1).strip());
				}
			}
			if (!fields.isEmpty()) {
				groups.add(fields);
			}
		}
		return groups;
	}

	/** Who, what happened, by which code. */
	record Facts(@Nullable String recipient, Undelivered.Action action, @Nullable String status) {

	}

}
