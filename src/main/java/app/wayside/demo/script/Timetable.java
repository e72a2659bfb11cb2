package app.wayside.demo.script;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;

/** When people write and when desks answer. */
final class Timetable {

	/** Weight of each hour of the customer's day. */
	private static final int[] HOURS = { 1, 1, 1, 1, 1, 2, 3, 5, 9, 13, 14, 12, 8, 9, 12, 12, 11, 9, 7, 7, 9, 8, 5, 2 };

	/** Weight of each day, Monday first. */
	private static final int[] DAYS = { 13, 11, 10, 10, 11, 7, 5 };

	private static final LocalTime OPEN = LocalTime.of(9, 0);

	private static final LocalTime CLOSE = LocalTime.of(18, 0);

	private Timetable() {
	}

	/**
	 * A moment at which a customer of this zone may have written, between the two ages
	 * before now.
	 */
	static Instant opening(Instant now, Duration youngest, Duration oldest, Telling telling) {
		Random random = telling.random();
		ZonedDateTime local = now.atZone(telling.zone());
		while (true) {
			long seconds = youngest.toSeconds() + (long) (random.nextDouble() * oldest.minus(youngest).toSeconds());
			ZonedDateTime day = local.minusSeconds(seconds);
			if (random.nextInt(14) >= DAYS[day.getDayOfWeek().getValue() - 1]) {
				continue;
			}
			ZonedDateTime moment = day.withHour(hour(random))
				.withMinute(random.nextInt(60))
				.withSecond(random.nextInt(60))
				.withNano(0);
			if (moment.toInstant().isBefore(now.minus(youngest))) {
				return moment.toInstant();
			}
		}
	}

	/** The zone of who writes, and the dice. */
	record Telling(ZoneId zone, Random random) {
	}

	/**
	 * The same moment, or the next time an office in the zone is open, a few minutes in.
	 */
	static Instant inOfficeHours(Instant moment, ZoneId zone) {
		ZonedDateTime local = moment.atZone(zone);
		if (local.toLocalTime().isAfter(CLOSE)) {
			local = local.plusDays(1).with(OPEN).plusMinutes(moment.getEpochSecond() % 53);
		}
		else if (local.toLocalTime().isBefore(OPEN)) {
			local = local.with(OPEN).plusMinutes(moment.getEpochSecond() % 53);
		}
		while (local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY) {
			local = local.plusDays(1).with(OPEN).plusMinutes(moment.getEpochSecond() % 53);
		}
		return local.toInstant();
	}

	private static int hour(Random random) {
		int sum = 0;
		for (int weight : HOURS) {
			sum += weight;
		}
		int drawn = random.nextInt(sum);
		int hour = 0;
		while (drawn >= HOURS[hour]) {
			drawn -= HOURS[hour];
			hour++;
		}
		return hour;
	}

}
