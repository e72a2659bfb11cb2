package app.wayside.cases.sla;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import app.wayside.time.Block;
import app.wayside.time.BusinessHours;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;

/**
 * Says a clock's explanation in the reader's language. Moments are shown on the wall
 * clock of the hours that apply; hours that never close have none, so there it is the
 * reader's own.
 *
 * @param locale the reader's language
 * @param zone the reader's zone
 * @param texts the reader's messages
 */
public record ClockText(Locale locale, ZoneId zone, Texts texts) {

	private static final String PREFIX = "cases.clock.";

	/** Where messages come from: the text of a key with its arguments put in. */
	@FunctionalInterface
	public interface Texts {

		/** The text of a key in the reader's language. */
		String text(String key, Object... args);

	}

	/** The explanation, a sentence a line, in reading order. */
	public List<String> lines(CaseClock clock) {
		ZoneId wall = wall(clock.explanation(), zone);
		List<String> lines = new ArrayList<>();
		for (ClockStep step : clock.explanation()) {
			if (step instanceof ClockStep.Allowed allowed) {
				wall = wall(List.of(allowed), zone);
			}
			lines.add(line(step, wall));
		}
		return lines;
	}

	/** Working time in words, such as 3 h 40 min; the sign is not said. */
	public String duration(Duration duration) {
		Duration length = duration.abs();
		long hours = length.toHours();
		int minutes = length.toMinutesPart();
		if (hours == 0) {
			return t("duration.minutes", minutes);
		}
		return (minutes == 0) ? t("duration.hours", hours) : t("duration.both", hours, minutes);
	}

	/** Opening hours in words, such as Mon–Fri 09:00–12:00, 13:30–18:00. */
	public String hours(BusinessHours hours) {
		if (hours.roundTheClock()) {
			return t("hours.always");
		}
		List<String> parts = new ArrayList<>();
		DayOfWeek first = DayOfWeek.MONDAY;
		for (DayOfWeek day : DayOfWeek.values()) {
			boolean runEnds = day == DayOfWeek.SUNDAY || !blocks(hours, day).equals(blocks(hours, day.plus(1)));
			if (runEnds && !blocks(hours, day).isEmpty()) {
				parts.add(t("hours.part", days(first, day), blockText(blocks(hours, day))));
			}
			if (runEnds) {
				first = day.plus(1);
			}
		}
		return String.join(t("hours.between.parts"), parts);
	}

	private String line(ClockStep step, ZoneId wall) {
		return switch (step) {
			case ClockStep.Started start -> t(key(start.cause()), moment(start.at(), wall), place(wall));
			case ClockStep.Allowed allowed -> t("step.allowed", allowed.policy(), duration(allowed.within()),
					allowed.calendar(), hours(allowed.hours()));
			case ClockStep.Kept kept -> t("step.kept", duration(kept.counted()));
			case ClockStep.Counted on -> t("step.counted", day(on.day()), duration(on.worked()));
			case ClockStep.CountedThrough through ->
				t("step.counted_through", day(through.first()), day(through.last()), duration(through.worked()));
			case ClockStep.CountedRoundTheClock all -> t("step.counted_round_the_clock", duration(all.worked()));
			case ClockStep.ReceiptIsNoReply receipt -> t("step.receipt", moment(receipt.at(), wall));
			case ClockStep.Waits waits ->
				t("step.waits", moment(waits.at(), wall), party(waits.waitingFor()), waits.reason());
			case ClockStep.GoesOn goesOn -> t("step.goes_on", moment(goesOn.at(), wall));
			case ClockStep.Reclassified change -> t("step.reclassified", moment(change.at(), wall));
			case ClockStep.HandedOver handed -> t("step.handed_over", moment(handed.at(), wall));
			case ClockStep.Due due -> t("step.due", moment(due.at(), wall));
			case ClockStep.Left left -> t("step.left", duration(left.remaining()));
			case ClockStep.UsedUp usedUp -> t("step.used_up", moment(usedUp.at(), wall));
			case ClockStep.Ended end -> t(key(end.as()), moment(end.at(), wall));
		};
	}

	private static String key(ClockStep.Cause cause) {
		return switch (cause) {
			case OPENED -> "step.opened";
			case CUSTOMER_WROTE -> "step.customer_wrote";
			case REOPENED -> "step.reopened";
		};
	}

	private static String key(ClockState end) {
		return switch (end) {
			case MET -> "step.met";
			case MET_LATE -> "step.met_late";
			case STOPPED, RUNNING, PAUSED -> "step.stopped";
		};
	}

	private String party(Party party) {
		return t("party." + party.name().toLowerCase(Locale.ROOT));
	}

	private String moment(Instant at, ZoneId wall) {
		return format("format.moment", at.atZone(wall));
	}

	private String day(LocalDate day) {
		return format("format.day", day);
	}

	private String format(String key, TemporalAccessor time) {
		return DateTimeFormatter.ofPattern(t(key), locale).format(time);
	}

	private String place(ZoneId wall) {
		String city = TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(wall.getId());
		return (city != null) ? city : wall.getDisplayName(TextStyle.SHORT, locale);
	}

	private String days(DayOfWeek first, DayOfWeek last) {
		return (first == last) ? name(first) : t("hours.days", name(first), name(last));
	}

	private String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, locale);
	}

	private String blockText(List<Block> blocks) {
		return blocks.stream()
			.map((block) -> block.toString().replace('-', '–'))
			.collect(Collectors.joining(t("hours.between.blocks")));
	}

	private String t(String key, Object... args) {
		return texts.text(PREFIX + key, args);
	}

	private static List<Block> blocks(BusinessHours hours, DayOfWeek day) {
		return hours.week().getOrDefault(day, List.of());
	}

	private static ZoneId wall(List<ClockStep> steps, ZoneId reader) {
		return steps.stream()
			.filter(ClockStep.Allowed.class::isInstance)
			.map((step) -> ((ClockStep.Allowed) step).hours())
			.findFirst()
			.filter((hours) -> !hours.roundTheClock())
			.map(BusinessHours::zone)
			.orElse(reader);
	}

}
