package app.wayside.conversations.mail;

import java.util.List;
import java.util.Locale;

/** The words of a calendar invitation (RFC 5545), for mail that says nothing else. */
final class CalendarText {

	private static final List<String> TOLD = List.of("SUMMARY", "LOCATION", "DTSTART", "DTEND", "DESCRIPTION");

	private CalendarText() {
	}

	static String of(String calendar) {
		StringBuilder text = new StringBuilder();
		boolean event = false;
		for (String line : calendar.replaceAll("\\r?\\n[ \\t]", "").split("\\r?\\n")) {
			event = line.startsWith("BEGIN:VEVENT") || (event && !line.startsWith("END:VEVENT"));
			int colon = line.indexOf(':');
			if (event && colon > 0) {
				String name = line.substring(0, colon).replaceAll(";.*", "").toUpperCase(Locale.ROOT);
				if (TOLD.contains(name)) {
					text.append(line.substring(colon + 1).replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";"))
						.append('\n');
				}
			}
		}
		return text.toString();
	}

}
