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
 * @param names the tenant's names in the reader's language
 */
public record ClockText(Locale locale, ZoneId zone, Texts texts, Names names) {

	private static final String PREFIX = "cases.clock.";

	/** Where messages come from: the text of a key with its arguments put in. */
	@FunctionalInterface
	public interface Texts {

		/** The text of a key in the reader's language. */
		String text(String key, Object... args);

	}

	/** What the tenant calls the things that rules name by their keys. */
	public interface Names {

		/** The keys themselves, where nobody asks for names. */
		Names KEYS = new Names() {

			@Override
			public String process(String key) {
				return key;
			}

			@Override
			public String calendar(String key) {
				return key;
			}

		};

		/** The name of a process. */
		String process(String key);

		/** The name of a calendar. */
		String calendar(String key);

	}

	/** Durations and hours in words, for those who name no rules. */
	public ClockText(Locale locale, ZoneId zone, Texts texts) {
		this(locale, zone, texts, Names.KEYS);
	}

	/** The explanation, a sentence a line, in reading order. */
	public List<String> lines(CaseClock clock) {
		List<ClockStep> steps = worthTelling(clock.explanation());
		ZoneId wall = wall(steps, zone);
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < steps.size(); i++) {
			ClockStep step = steps.get(i);
			if (step instanceof ClockStep.Allowed allowed) {
				wall = wall(List.of(allowed), zone);
				lines.add(promise(clock.kind(), allowed, wall));
				lines.add(counting(allowed));
			}
			else if (step instanceof ClockStep.Waits waits && i + 1 < steps.size()
					&& steps.get(i + 1) instanceof ClockStep.GoesOn goesOn) {
				lines.add(pause(waits, goesOn, wall));
				i++;
			}
			else {
				lines.add(line(step, wall));
			}
		}
		return lines;
	}

	/** Without promises that were changed before a minute had been counted by them. */
	private static List<ClockStep> worthTelling(List<ClockStep> steps) {
		List<ClockStep> told = new ArrayList<>(steps);
		for (int i = told.size() - 2; i >= 0; i--) {
			ClockStep next = told.get(i + 1);
			if (told.get(i) instanceof ClockStep.Allowed
					&& (next instanceof ClockStep.Reclassified || next instanceof ClockStep.HandedOver)) {
				told.remove(i + 1);
				told.remove(i);
			}
			else if (lessThanAMinute(told.get(i))) {
				told.remove(i);
			}
		}
		return told;
	}

	private static boolean lessThanAMinute(ClockStep step) {
		return switch (step) {
			case ClockStep.Counted on -> on.worked().toMinutes() == 0;
			case ClockStep.CountedRoundTheClock all -> all.worked().toMinutes() == 0;
			default -> false;
		};
	}

	/** What was promised, by which rule, since when and on whose word. */
	private String promise(ClockKind kind, ClockStep.Allowed allowed, ZoneId wall) {
		String within = allowed.hours().roundTheClock() ? duration(allowed.within()) : working(allowed.within());
		return t("promise." + kind.word(), within, rule(allowed.policy(), wall));
	}

	private String rule(ClockPolicy policy, ZoneId wall) {
		Classification scope = policy.scope();
		List<String> parts = new ArrayList<>();
		parts.add((scope.process() != null) ? t("by.policy", names.process(scope.process())) : t("by.any"));
		if (scope.severity() != null) {
			parts.add(t("by.severity." + scope.severity().name().toLowerCase(Locale.ROOT)));
		}
		parts.add(t("by.tier." + ((scope.tier() != null) ? scope.tier() : "standard").toLowerCase(Locale.ROOT)));
		if (policy.validFrom().isAfter(Instant.EPOCH)) {
			parts.add(t("by.from", format("format.date", policy.validFrom().atZone(wall))));
		}
		String rule = String.join(t("by.between"), parts);
		return policy.source().isEmpty() ? rule : rule + t("by.source", policy.source());
	}

	private String counting(ClockStep.Allowed allowed) {
		return allowed.hours().roundTheClock() ? t("step.round_the_clock")
				: t("step.opening_hours", names.calendar(allowed.calendar()), hours(allowed.hours()));
	}

	private String pause(ClockStep.Waits waits, ClockStep.GoesOn goesOn, ZoneId wall) {
		return because(t("step.paused", elapsed(Duration.between(waits.at(), goesOn.at())), party(waits.waitingFor()),
				moment(waits.at(), wall), moment(goesOn.at(), wall)), waits.reason());
	}

	private String because(String sentence, String reason) {
		return reason.isEmpty() ? sentence : t("step.because", sentence, reason);
	}

	/** Time on the wall in words; days from the second on. */
	private String elapsed(Duration duration) {
		return (duration.toDays() < 2) ? duration(duration)
				: t("duration.days", duration.toDays(), duration.toHoursPart());
	}

	/** Business time in words, such as 4 business hours. */
	private String working(Duration duration) {
		long hours = duration.toHours();
		int minutes = duration.toMinutesPart();
		if (hours == 0) {
			return t("duration.working.minutes", minutes);
		}
		return (minutes == 0) ? t("duration.working.hours", hours) : t("duration.working.both", hours, minutes);
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
			case ClockStep.Allowed allowed -> counting(allowed);
			case ClockStep.Kept kept -> t("step.kept", duration(kept.counted()));
			case ClockStep.Counted on -> t("step.counted", day(on.day()), duration(on.worked()));
			case ClockStep.CountedThrough through ->
				t("step.counted_through", day(through.first()), day(through.last()), duration(through.worked()));
			case ClockStep.CountedRoundTheClock all -> t("step.counted_round_the_clock", duration(all.worked()));
			case ClockStep.ReceiptIsNoReply receipt -> t("step.receipt", moment(receipt.at(), wall));
			case ClockStep.Waits waits ->
				because(t("step.waits", moment(waits.at(), wall), party(waits.waitingFor())), waits.reason());
			case ClockStep.GoesOn goesOn -> t("step.goes_on", moment(goesOn.at(), wall));
			case ClockStep.Reclassified change -> t("step.reclassified", moment(change.at(), wall));
			case ClockStep.HandedOver handed -> t("step.handed_over", moment(handed.at(), wall));
			case ClockStep.Promised promised -> t("step.promised", moment(promised.at(), wall), place(wall));
			case ClockStep.Moved moved -> t("step.moved", moment(moved.at(), wall), moment(moved.due(), wall));
			case ClockStep.Withdrawn taken -> t("step.withdrawn", moment(taken.at(), wall));
			case ClockStep.Due due -> t("step.due", moment(due.at(), wall), place(wall));
			case ClockStep.Left left -> t("step.left", duration(left.remaining()));
			case ClockStep.UsedUp usedUp -> t("step.used_up", moment(usedUp.at(), wall), place(wall));
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
