package app.wayside.cases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import app.wayside.cases.sla.ClockKind;
import app.wayside.cases.sla.ClockStep;
import app.wayside.identity.SignedIn;
import app.wayside.time.Block;
import app.wayside.time.BusinessHours;

import org.springframework.stereotype.Component;

/**
 * Moments that people name often, in the hours that count for a case. Hours that never
 * close have no place; there the days are those of whoever looks.
 */
@Component
public class Moments {

	private static final LocalTime NINE = LocalTime.of(9, 0);

	private static final LocalTime FIVE = LocalTime.of(17, 0);

	private static final int LONGEST_HOLIDAYS = 60;

	private final CaseDetails cases;

	private final Clock clock;

	Moments(CaseDetails cases, Clock clock) {
		this.cases = cases;
		this.clock = clock;
	}

	/** A moment by its name. */
	public enum Named {

		/** In an hour. */
		HOUR,
		/** Today at five. */
		EVENING,
		/** At nine on the next day that has hours, or when they begin. */
		MORNING;

		/** As programs and message keys write it. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		/** The moment that a word names. */
		public static Optional<Named> of(String word) {
			return Arrays.stream(values()).filter((each) -> each.word().equals(word)).findFirst();
		}

	}

	/**
	 * Those that are still to come.
	 * @throws CaseNotFound where the tenant has no such case
	 */
	public Map<Named, Instant> of(CaseId id) {
		return of(this.cases.get(id), this.clock.instant(), zone());
	}

	/** The zone of whoever looks. */
	public static ZoneId zone() {
		return SignedIn.current().map((reader) -> reader.preferences().zone()).orElse(ZoneOffset.UTC);
	}

	private static Map<Named, Instant> of(CaseDetail about, Instant now, ZoneId reader) {
		BusinessHours hours = hours(about);
		ZonedDateTime here = now.atZone(hours.roundTheClock() ? reader : hours.zone());
		Map<Named, Instant> moments = new EnumMap<>(Named.class);
		moments.put(Named.HOUR, now.plus(Duration.ofHours(1)));
		if (here.toLocalTime().isBefore(FIVE) && hours.isWorkingDay(here.toLocalDate())) {
			moments.put(Named.EVENING, here.with(FIVE).toInstant());
		}
		moments.put(Named.MORNING, nextMorning(hours, here));
		return moments;
	}

	/** One that is more than an hour away. */
	private static Instant nextMorning(BusinessHours hours, ZonedDateTime here) {
		Instant soon = here.plusHours(1).toInstant();
		return Stream.iterate(here.toLocalDate(), (day) -> day.plusDays(1))
			.limit(LONGEST_HOLIDAYS)
			.filter(hours::isWorkingDay)
			.map((day) -> morning(hours, day, here.getZone()))
			.filter((moment) -> moment.isAfter(soon))
			.findFirst()
			.orElseGet(() -> morning(hours, here.toLocalDate().plusDays(1), here.getZone()));
	}

	private static Instant morning(BusinessHours hours, LocalDate day, ZoneId zone) {
		Instant nine = day.atTime(NINE).atZone(zone).toInstant();
		return hours.openAt(nine) ? nine
				: hours.blocks(day)
					.stream()
					.map(Block::from)
					.filter((from) -> from.isAfter(NINE))
					.findFirst()
					.map((from) -> day.atTime(from).atZone(zone).toInstant())
					.orElse(nine);
	}

	/** The hours that its resolution is counted in. */
	private static BusinessHours hours(CaseDetail about) {
		return about.clocks()
			.stream()
			.filter((clock) -> clock.kind() == ClockKind.RESOLUTION)
			.flatMap((clock) -> clock.explanation().stream())
			.filter(ClockStep.Allowed.class::isInstance)
			.map((step) -> ((ClockStep.Allowed) step).hours())
			.reduce((earlier, later) -> later)
			.orElseGet(BusinessHours::always);
	}

}
