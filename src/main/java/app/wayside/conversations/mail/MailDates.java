package app.wayside.conversations.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Date fields (RFC 5322 and its obsolete forms, asctime, ISO). */
final class MailDates {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	/** Hours of the zone names of RFC 822; an unknown name counts as UTC. */
	private static final Map<String, Integer> ZONES = Map.of("EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7,
			"MDT", -6, "PST", -8, "PDT", -7, "JST", 9, "CET", 1);

	private static final Pattern MAIL = Pattern.compile("(\\d{1,2})[ -]+([A-Za-z]{3})[a-z]*[ -,]+(\\d{2,4})"
			+ "[ ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?[^+\\-A-Za-z]*([+-]\\d{4}|[+-]\\d{2}:\\d{2}|[A-Z]{2,5})?");

	private static final Pattern ASCTIME = Pattern
		.compile("([A-Za-z]{3}) +(\\d{1,2}) +(\\d{2}):(\\d{2}):(\\d{2}) +(?:([A-Z]{3,4}) +)?(\\d{4})");

	private MailDates() {
	}

	static @Nullable Instant read(@Nullable String raw) {
		if (raw == null) {
			return null;
		}
		String text = raw.replaceAll("\\s+", " ").strip();
		try {
			Matcher mail = MAIL.matcher(text);
			if (mail.find()) {
				LocalDateTime local = local(mail.group(3), mail.group(2), mail.group(1)).plusHours(hour(mail.group(4)))
					.plusMinutes(number(mail.group(5)))
					.plusSeconds((mail.group(6) != null) ? number(mail.group(6)) : 0);
				return local.toInstant(offset(mail.group(7)));
			}
			Matcher asctime = ASCTIME.matcher(text);
			if (asctime.find()) {
				LocalDateTime local = local(asctime.group(7), asctime.group(1), asctime.group(2))
					.plusHours(hour(asctime.group(3)))
					.plusMinutes(number(asctime.group(4)))
					.plusSeconds(number(asctime.group(5)));
				return local.toInstant(offset(asctime.group(6)));
			}
			return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static LocalDateTime local(String year, String month, String day) {
		int number = number(year);
		if (year.length() < 4) {
			number += (number < 50) ? 2000 : 1900;
		}
		int index = MONTHS.indexOf(month.toLowerCase(Locale.ROOT));
		return LocalDateTime.of(number, index + 1, number(day), 0, 0);
	}

	private static int hour(String hour) {
		int number = number(hour);
		if (number > 24) {
			throw new DateTimeException("hour " + hour);
		}
		return number;
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static ZoneOffset offset(@Nullable String zone) {
		if (zone == null) {
			return ZoneOffset.UTC;
		}
		if (Character.isLetter(zone.charAt(0))) {
			return ZoneOffset.ofHours(ZONES.getOrDefault(zone, 0));
		}
		String digits = zone.substring(1).replace(":", "");
		int minutes = number(digits.substring(0, 2)) * 60 + number(digits.substring(2));
		if (minutes > 18 * 60) {
			return ZoneOffset.UTC;
		}
		return ZoneOffset.ofTotalSeconds((zone.charAt(0) == '-') ? -minutes * 60 : minutes * 60);
	}

}
