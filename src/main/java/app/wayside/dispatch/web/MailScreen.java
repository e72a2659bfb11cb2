package app.wayside.dispatch.web;

import java.util.Locale;

import app.wayside.dispatch.OutboxQuery;
import app.wayside.web.Page;

/**
 * One mail of the outbox.
 *
 * @param mail with its attempts
 */
public record MailScreen(OutboxQuery.Mail mail) implements Page {

	@Override
	public String template() {
		return "dispatch/mail";
	}

	@Override
	public String section() {
		return "settings";
	}

	/** The key of an outcome's name. */
	public static String outcomeKey(OutboxQuery.Try attempt) {
		return "dispatch.outcome." + attempt.outcome().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The tone in which an outcome is shown. */
	public static String tone(OutboxQuery.Try attempt) {
		return switch (attempt.outcome()) {
			case "SENT" -> "good";
			case "REJECTED" -> "danger";
			default -> "warn";
		};
	}

}
