package app.wayside.cases.catalogue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Calendars, promises and the fixed lists around them.
 *
 * @param holidays by ISO 3166 country code
 * @param shortestPromise no tier's share makes a promise shorter than this
 */
public record PolicyDefaults(List<CalendarDefault> calendars, Map<String, List<HolidayYear>> holidays,
		List<SeverityDefault> severities, List<TierDefault> tiers, Duration shortestPromise, List<ClockPolicy> policies,
		List<Ladder> ladders, List<PriorityDefault> priorities, PriorityPoints priorityPoints, List<Party> waitingFor,
		Closure closure, List<Survey> surveys, List<RootCauseGroup> rootCauses, List<Named> solutions) {

	/** An entry of a fixed list. */
	public record Named(String key, Words name) {
	}

	/**
	 * @param always around the clock, without blocks and holidays
	 * @param holidays country whose holidays are kept
	 * @param makeUpDayAs weekday whose blocks a make-up working day follows
	 * @param blocks working time of a day as from-to, local
	 */
	public record CalendarDefault(String key, Words name, ZoneId zone, boolean always, @Nullable String holidays,
			@Nullable DayOfWeek makeUpDayAs, Map<DayOfWeek, List<String>> blocks) {
	}

	/**
	 * @param provisional calculated, not yet announced
	 * @param workdays days that are worked although they fall on a weekend
	 */
	public record HolidayYear(int year, boolean provisional, String source, List<LocalDate> workdays,
			List<Holiday> days) {
	}

	/**
	 * @param to last day, inclusive
	 * @param kind public, collective or regional
	 */
	public record Holiday(LocalDate from, LocalDate to, String kind, Words name) {
	}

	public record SeverityDefault(String key, Words name, Words description) {
	}

	/**
	 * @param percent share of the standard time that is promised to this tier
	 */
	public record TierDefault(String key, int percent, Words name) {
	}

	/**
	 * @param calendar key, or "team" for the calendar of the team that has the case
	 * @param targets by severity
	 */
	public record ClockPolicy(String process, String calendar, Map<String, Targets> targets) {
	}

	/** Times inside the policy's calendar, for the standard tier. */
	public record Targets(Duration firstReply, Duration nextReply, Duration resolution) {
	}

	public record Ladder(String process, List<Rung> steps) {
	}

	/**
	 * @param when percent of the promised time that has run, 100 is the breach
	 * @param tell agent, team, team-lead, duty-manager or crisis-lead
	 * @param then notify, raise-priority, offer-to-team or reassign
	 */
	public record Rung(int when, String tell, String then) {
	}

	/**
	 * @param from fewest points of this priority
	 */
	public record PriorityDefault(String key, int from, Words name) {
	}

	/**
	 * Points that add up to a priority; hoursToDeparture: up to so many hours before
	 * departure.
	 */
	public record PriorityPoints(Map<String, Integer> impact, Map<String, Integer> severity,
			Map<Integer, Integer> hoursToDeparture, Map<String, Integer> tier) {
	}

	/**
	 * A party a case can wait for.
	 *
	 * @param pauses clocks that stand still meanwhile: nextReply, resolution
	 * @param plain as it is said to a customer
	 */
	public record Party(String key, List<String> pauses, Duration remindAfter, Words name,
			CannedDefault.Translated plain) {
	}

	public record Closure(Duration silenceCloses, Duration remindAfter, Duration appealWithin) {
	}

	/**
	 * @param oncePerPerson shortest time between two surveys to one person
	 * @param quietFrom and {@code quietTo}: no survey leaves between them, customer's
	 * time
	 * @param lowFrom scores up to this raise a follow-up task
	 * @param notAfter processes whose cases are not surveyed
	 */
	public record Survey(String key, int scale, Duration sendAfter, Duration expiresAfter, Duration oncePerPerson,
			LocalTime quietFrom, LocalTime quietTo, int lowFrom, List<String> notAfter, FollowUp followUp) {
	}

	public record FollowUp(String process, String category, String severity, Duration within) {
	}

	public record RootCauseGroup(String key, Words name, List<Named> children) {
	}

}
