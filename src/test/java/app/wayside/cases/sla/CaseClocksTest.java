package app.wayside.cases.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import app.wayside.cases.sla.ClockFact.AgentReplied;
import app.wayside.cases.sla.ClockFact.Classified;
import app.wayside.cases.sla.ClockFact.Closed;
import app.wayside.cases.sla.ClockFact.CustomerWrote;
import app.wayside.cases.sla.ClockFact.HandedTo;
import app.wayside.cases.sla.ClockFact.Merged;
import app.wayside.cases.sla.ClockFact.MovedIntoAnother;
import app.wayside.cases.sla.ClockFact.Opened;
import app.wayside.cases.sla.ClockFact.Paused;
import app.wayside.cases.sla.ClockFact.ReceiptSent;
import app.wayside.cases.sla.ClockFact.Reopened;
import app.wayside.cases.sla.ClockFact.Resolved;
import app.wayside.cases.sla.ClockFact.Resumed;
import app.wayside.time.BusinessHours;
import org.junit.jupiter.api.Test;

import static app.wayside.cases.sla.ClockKind.FIRST_REPLY;
import static app.wayside.cases.sla.ClockKind.NEXT_REPLY;
import static app.wayside.cases.sla.ClockKind.RESOLUTION;
import static app.wayside.cases.sla.ClockState.MET;
import static app.wayside.cases.sla.ClockState.MET_LATE;
import static app.wayside.cases.sla.ClockState.PAUSED;
import static app.wayside.cases.sla.ClockState.RUNNING;
import static app.wayside.cases.sla.ClockState.STOPPED;
import static app.wayside.time.Calendars.london;
import static app.wayside.time.Calendars.shanghai;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

class CaseClocksTest {

	private static final Instant FRIDAY = shanghai("2026-11-20T17:40");

	private static final ClockFact OPENED = new Opened(FRIDAY);

	@Test
	void a_case_opened_late_on_friday_is_due_on_monday() {
		List<CaseClock> clocks = derive(FRIDAY, OPENED);

		CaseClock first = only(FIRST_REPLY, clocks);
		assertThat(first.state()).isEqualTo(RUNNING);
		assertThat(first.dueAt()).isEqualTo(shanghai("2026-11-23T14:10"));
		assertThat(first.warnAt()).isEqualTo(shanghai("2026-11-23T13:55"));
		assertThat(first.remaining()).isEqualTo(Duration.ofHours(4));
		assertThat(only(RESOLUTION, clocks).dueAt()).isEqualTo(shanghai("2026-11-25T09:40"));
		assertThat(clocks).hasSize(2);
	}

	@Test
	void the_national_week_does_not_count_and_its_make_up_saturday_does() {
		CaseClock resolution = only(RESOLUTION, derive(FRIDAY, new Opened(shanghai("2026-09-30T17:00"))));

		assertThat(resolution.dueAt()).isEqualTo(shanghai("2026-10-09T18:00"));
		assertThat(only(RESOLUTION, derive(FRIDAY, new Opened(shanghai("2026-10-08T17:00")))).dueAt())
			.isEqualTo(shanghai("2026-10-10T18:00"));
	}

	@Test
	void a_night_desk_case_gains_the_hour_that_comes_twice() {
		Instant opened = london("2026-10-25T00:30");
		CaseClock first = only(FIRST_REPLY,
				CaseClocks.derive(List.of(new Opened(opened)), Desk.in("Night desk"), opened));

		assertThat(first.dueAt()).isEqualTo(london("2026-10-25T03:30"));
	}

	@Test
	void an_answer_before_the_time_is_used_up_is_in_time_even_to_the_second() {
		Instant due = shanghai("2026-11-23T14:10");

		assertThat(only(FIRST_REPLY, derive(due, OPENED)).breachedAt()).isNull();
		assertThat(only(FIRST_REPLY, derive(due, OPENED, new AgentReplied(due))).state()).isEqualTo(MET);
		CaseClock late = only(FIRST_REPLY, derive(due.plusSeconds(60), OPENED, new AgentReplied(due.plusSeconds(60))));
		assertThat(late.state()).isEqualTo(MET_LATE);
		assertThat(late.breachedAt()).isEqualTo(due);
		assertThat(late.remaining()).isEqualTo(Duration.ofMinutes(-1));
	}

	@Test
	void the_automatic_receipt_is_not_a_reply() {
		CaseClock first = only(FIRST_REPLY, derive(FRIDAY, OPENED, new ReceiptSent(FRIDAY)));

		assertThat(first.state()).isEqualTo(RUNNING);
		assertThat(first.explanation()).contains(new ClockStep.ReceiptIsNoReply(FRIDAY));
	}

	@Test
	void the_next_reply_counts_from_the_first_unanswered_message() {
		Instant monday = shanghai("2026-11-23T09:00");
		List<CaseClock> clocks = derive(monday.plusSeconds(9000), OPENED, new CustomerWrote(FRIDAY),
				new AgentReplied(FRIDAY.plusSeconds(60)), new CustomerWrote(monday),
				new CustomerWrote(monday.plusSeconds(7200)));

		CaseClock next = only(NEXT_REPLY, clocks);
		assertThat(next.startedAt()).isEqualTo(monday);
		assertThat(next.dueAt()).isEqualTo(shanghai("2026-11-24T09:30"));
	}

	@Test
	void every_round_of_questions_has_a_clock_of_its_own() {
		Instant monday = shanghai("2026-11-23T09:00");
		List<CaseClock> clocks = derive(monday.plusSeconds(900), OPENED, new AgentReplied(FRIDAY),
				new CustomerWrote(monday), new AgentReplied(monday.plusSeconds(300)),
				new CustomerWrote(monday.plusSeconds(600)));

		assertThat(clocks).filteredOn((clock) -> clock.kind() == NEXT_REPLY)
			.extracting(CaseClock::state)
			.containsExactly(MET, RUNNING);
	}

	@Test
	void waiting_for_the_airline_keeps_the_remaining_time_and_answers_nobody() {
		Instant paused = shanghai("2026-11-23T10:00");
		List<ClockFact> facts = List.of(OPENED, new Paused(paused, "schedule change sent", Party.AIRLINE));

		List<CaseClock> waiting = CaseClocks.derive(facts, Desk.rules(), shanghai("2026-12-10T10:00"));
		CaseClock resolution = only(RESOLUTION, waiting);
		assertThat(resolution.state()).isEqualTo(PAUSED);
		assertThat(resolution.dueAt()).isNull();
		assertThat(resolution.remaining()).isEqualTo(Duration.ofHours(16).minusMinutes(80));
		assertThat(only(FIRST_REPLY, waiting).breachedAt()).isEqualTo(shanghai("2026-11-23T14:10"));

		Instant resumed = shanghai("2026-12-10T09:00");
		CaseClock goesOn = only(RESOLUTION, derive(resumed.plusSeconds(1), OPENED,
				new Paused(paused, "schedule change sent", Party.AIRLINE), new Resumed(resumed)));
		assertThat(goesOn.breachedAt()).isNull();
		assertThat(goesOn.dueAt()).isEqualTo(shanghai("2026-12-11T17:40"));
	}

	@Test
	void a_message_from_the_customer_ends_the_wait_for_him_but_not_for_the_bank() {
		Instant wrote = shanghai("2026-11-23T10:00");

		assertThat(only(RESOLUTION,
				derive(wrote, OPENED, new Paused(FRIDAY, "passport scan", Party.CUSTOMER), new CustomerWrote(wrote)))
			.state()).isEqualTo(RUNNING);
		assertThat(only(RESOLUTION,
				derive(wrote, OPENED, new Paused(FRIDAY, "chargeback", Party.BANK), new CustomerWrote(wrote)))
			.state()).isEqualTo(PAUSED);
	}

	@Test
	void a_classification_changes_the_targets_from_then_on_and_keeps_what_was_counted() {
		Instant classified = shanghai("2026-11-20T17:50");
		CaseClock first = only(FIRST_REPLY, derive(classified, OPENED, new Classified(classified, Desk.PAYMENT)));

		assertThat(first.dueAt()).isEqualTo(shanghai("2026-11-20T18:10"));
		assertThat(first.remaining()).isEqualTo(Duration.ofMinutes(20));
	}

	@Test
	void a_longer_target_given_at_the_last_moment_still_counts() {
		Instant due = FRIDAY.plus(Duration.ofMinutes(30));
		CaseClock first = only(FIRST_REPLY,
				derive(due, new Classified(FRIDAY, Desk.PAYMENT), OPENED, new Classified(due, Classification.ANY)));

		assertThat(first.dueAt()).isEqualTo(shanghai("2026-11-23T14:00"));
	}

	@Test
	void a_breach_stands_whatever_the_case_is_called_later() {
		Instant late = shanghai("2026-11-20T18:40");
		CaseClock first = only(FIRST_REPLY, derive(late.plusSeconds(60), new Classified(FRIDAY, Desk.PAYMENT), OPENED,
				new Classified(late, Classification.ANY), new AgentReplied(late.plusSeconds(60))));

		assertThat(first.state()).isEqualTo(MET_LATE);
		assertThat(first.breachedAt()).isEqualTo(FRIDAY.plus(Duration.ofMinutes(30)));
	}

	@Test
	void reopening_keeps_the_time_counted_before_and_frees_the_time_between() {
		Instant resolved = shanghai("2026-11-23T10:00");
		Instant reopened = shanghai("2026-11-30T09:00");
		List<CaseClock> clocks = derive(reopened, OPENED, new AgentReplied(FRIDAY), new Resolved(resolved),
				new Closed(resolved.plusSeconds(86400)), new Reopened(reopened));

		assertThat(clocks).extracting(CaseClock::kind, CaseClock::state)
			.containsExactlyInAnyOrder(tuple(RESOLUTION, MET), tuple(FIRST_REPLY, MET), tuple(RESOLUTION, RUNNING),
					tuple(NEXT_REPLY, RUNNING));
		CaseClock again = clocks.get(2);
		assertThat(again.remaining()).isEqualTo(Duration.ofHours(16).minusMinutes(80));
		assertThat(again.explanation()).contains(new ClockStep.Kept(Duration.ofMinutes(80)));
	}

	@Test
	void a_stricter_target_breaches_when_it_is_set_and_not_when_the_wait_ends() {
		Instant classified = shanghai("2026-11-24T10:00");
		List<ClockFact> facts = List.of(OPENED, new Paused(shanghai("2026-11-23T16:00"), "refund trace", Party.BANK),
				new Classified(classified, Desk.PAYMENT), new Resumed(classified.plusSeconds(7200)));

		assertThat(only(RESOLUTION, CaseClocks.derive(facts, Desk.rules(), classified.plusSeconds(9000))).breachedAt())
			.isEqualTo(classified);
	}

	@Test
	void a_case_reopened_after_its_time_was_used_up_is_late_at_once() {
		Instant resolved = shanghai("2026-11-26T10:00");
		Instant reopened = shanghai("2026-11-30T09:00");

		assertThat(derive(reopened.plusSeconds(1), OPENED, new Resolved(resolved), new Reopened(reopened)).getLast())
			.extracting(CaseClock::kind, CaseClock::breachedAt)
			.containsExactly(RESOLUTION, reopened);
	}

	@Test
	void resolving_answers_nobody_and_closing_stops_the_question() {
		Instant resolved = shanghai("2026-11-20T17:50");

		assertThat(only(FIRST_REPLY, derive(resolved, OPENED, new Resolved(resolved))).state()).isEqualTo(RUNNING);
		assertThat(only(FIRST_REPLY, derive(resolved, OPENED, new Resolved(resolved), new Closed(resolved))).state())
			.isEqualTo(STOPPED);
	}

	@Test
	void a_thank_you_after_closing_starts_nothing() {
		assertThat(derive(FRIDAY.plusSeconds(180), OPENED, new AgentReplied(FRIDAY.plusSeconds(30)),
				new Resolved(FRIDAY.plusSeconds(60)), new Closed(FRIDAY.plusSeconds(120)),
				new CustomerWrote(FRIDAY.plusSeconds(180))))
			.noneMatch(CaseClock::open);
	}

	@Test
	void a_merged_case_has_waited_since_the_earlier_of_both_and_the_other_has_no_clock_left() {
		Instant monday = shanghai("2026-11-23T09:30");
		List<ClockFact> other = List.of(OPENED, new Paused(FRIDAY, "no answer yet", Party.HOTEL));
		List<ClockFact> survivor = List.of(new Opened(monday), new Merged(monday.plusSeconds(600), other));

		assertThat(only(FIRST_REPLY, CaseClocks.derive(survivor, Desk.rules(), monday.plusSeconds(600))).startedAt())
			.isEqualTo(FRIDAY);
		assertThat(only(FIRST_REPLY, CaseClocks.derive(survivor, Desk.rules(), monday)).startedAt()).isEqualTo(monday);

		List<ClockFact> moved = new ArrayList<>(other);
		moved.add(new MovedIntoAnother(monday.plusSeconds(600)));
		assertThat(CaseClocks.derive(moved, Desk.rules(), monday.plusSeconds(600)))
			.allMatch((clock) -> clock.state() == STOPPED);
	}

	@Test
	void an_old_closed_case_that_is_merged_does_not_end_or_age_the_open_one() {
		Instant monday = shanghai("2026-11-23T09:30");
		List<ClockFact> old = List.of(OPENED, new AgentReplied(FRIDAY), new Resolved(FRIDAY.plusSeconds(60)),
				new Closed(monday.plusSeconds(60)));
		List<CaseClock> clocks = derive(monday.plusSeconds(600), new Opened(monday),
				new Merged(monday.plusSeconds(600), old));

		assertThat(clocks).filteredOn(CaseClock::open)
			.extracting(CaseClock::kind, CaseClock::startedAt)
			.containsExactly(tuple(RESOLUTION, monday), tuple(NEXT_REPLY, monday));
	}

	@Test
	void the_most_specific_policy_in_force_speaks_and_leaves_other_kinds_to_the_next() {
		ClockPolicy gold = new ClockPolicy("Gold", Desk.LONG_AGO, new Classification(null, null, "gold"),
				Map.of(FIRST_REPLY, Desk.within("PT1H", "Emergency", Set.of())));
		ClockPolicy goldFraud = new ClockPolicy("Gold fraud", FRIDAY,
				new Classification("payment-and-fraud", null, "gold"),
				Map.of(FIRST_REPLY, Desk.within("PT10M", "Emergency", Set.of())));
		ClockPolicy newGold = new ClockPolicy("Gold", FRIDAY, gold.scope(),
				Map.of(FIRST_REPLY, Desk.within("PT2H", "Emergency", Set.of())));
		ClockRules rules = new ClockRules(List.of(gold, goldFraud, newGold, Desk.FRAUD), Desk.STANDARD, Desk.CALENDARS);
		Classification case1 = new Classification("payment-and-fraud", Severity.LOW, "gold");
		Classification case2 = new Classification("complaint", Severity.LOW, "gold");

		assertThat(rules.aim(FIRST_REPLY, case1, null, FRIDAY).policy()).isEqualTo("Gold fraud");
		assertThat(rules.aim(FIRST_REPLY, case1, null, FRIDAY.minusSeconds(1)).policy()).isEqualTo("Fraud");
		assertThat(rules.aim(RESOLUTION, case1, null, FRIDAY).policy()).isEqualTo("Fraud");
		assertThat(rules.aim(FIRST_REPLY, case2, null, FRIDAY).target().within()).isEqualTo(Duration.ofHours(2));
		assertThat(rules.aim(FIRST_REPLY, case2, null, FRIDAY.minusSeconds(1)).target().within())
			.isEqualTo(Duration.ofHours(1));
		assertThat(rules.aim(NEXT_REPLY, case1, null, FRIDAY).policy()).isEqualTo("Standard");
	}

	@Test
	void a_policy_may_count_in_the_hours_of_the_team_that_has_the_case() {
		Map<String, BusinessHours> calendars = new HashMap<>(Desk.CALENDARS);
		calendars.put(ClockRules.TEAM, BusinessHours.always());
		ClockRules rules = new ClockRules(List.of(), Desk.standard(ClockRules.TEAM), calendars,
				Map.of("refunds", "Shanghai office", "night", "Emergency"));
		Instant handed = FRIDAY.plus(Duration.ofMinutes(10));

		assertThat(only(FIRST_REPLY, CaseClocks.derive(List.of(OPENED), rules, FRIDAY)).dueAt())
			.isEqualTo(FRIDAY.plus(Duration.ofHours(4)));
		assertThat(only(FIRST_REPLY, CaseClocks.derive(List.of(OPENED, new HandedTo(handed, "refunds")), rules, handed))
			.dueAt()).isEqualTo(shanghai("2026-11-23T14:10"));
		assertThat(
				only(FIRST_REPLY,
						CaseClocks.derive(List.of(OPENED, new HandedTo(handed, "refunds"),
								new HandedTo(handed.plusSeconds(60), "night")), rules, handed.plusSeconds(60)))
					.dueAt())
			.isEqualTo(FRIDAY.plus(Duration.ofHours(4)));
	}

	@Test
	void rules_that_would_leave_a_case_without_a_clock_are_refused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ClockRules(List.of(), Desk.FRAUD, Desk.CALENDARS));
		assertThatIllegalArgumentException().isThrownBy(() -> new ClockRules(List.of(), Desk.STANDARD, Map.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> Desk.within("PT0S", "Emergency", Set.of()));
	}

	private static List<CaseClock> derive(Instant now, ClockFact... facts) {
		return CaseClocks.derive(List.of(facts), Desk.rules(), now.isBefore(FRIDAY) ? FRIDAY : now);
	}

	private static CaseClock only(ClockKind kind, List<CaseClock> clocks) {
		List<CaseClock> found = clocks.stream().filter((clock) -> clock.kind() == kind).toList();
		assertThat(found).hasSize(1);
		return found.getFirst();
	}

}
