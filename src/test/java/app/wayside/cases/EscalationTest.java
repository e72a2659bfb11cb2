package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import app.wayside.cases.rules.LadderRule;
import app.wayside.cases.rules.LadderRule.Step;
import app.wayside.cases.rules.LadderRule.Tell;
import app.wayside.cases.rules.LadderRule.Then;
import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.Rules;
import app.wayside.cases.sla.CaseClock;
import app.wayside.cases.sla.ClockKind;
import app.wayside.conversations.MessageId;
import app.wayside.identity.Fact;
import app.wayside.identity.Membership;
import app.wayside.identity.Presence;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.tenancy.Ids;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Payment, high: first reply in 30 minutes, solved in 8 hours, round the clock. */
@DeskTest
class EscalationTest {

	private final Helpdesk.Doors doors;

	private final Rules rules;

	private final Helpdesk desk;

	EscalationTest(Helpdesk.Doors doors, Rules rules) {
		this.doors = doors;
		this.rules = rules;
		this.desk = doors.open();
	}

	@Test
	void who_has_a_case_is_told_before_its_time_is_used_up() {
		TeamId team = team(Membership.Part.LEAD);
		StaffId ade = this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		Instant opened = opened(id);
		this.desk.climbAt(opened.plus(Duration.ofMinutes(14)));
		assertThat(steps(id)).isEmpty();
		this.desk.climbAt(opened.plus(Duration.ofMinutes(16)));
		assertThat(steps(id)).singleElement().satisfies((step) -> {
			assertThat(step.clock()).isEqualTo("FIRST_REPLY");
			assertThat(step.action()).isEqualTo("NOTIFY");
			assertThat(step.step()).isEqualTo(1);
			assertThat(step.told()).containsExactly(ade.value());
		});
		this.desk.climbAt(opened.plus(Duration.ofMinutes(17)));
		assertThat(steps(id)).hasSize(1);
		assertThat(breaches(id)).isEmpty();
	}

	@Test
	void a_breach_is_told_once_and_raises_the_case_while_its_agent_keeps_it() {
		TeamId team = team(Membership.Part.LEAD);
		StaffId ade = this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		Instant opened = opened(id);
		this.desk.climbAt(opened.plus(Duration.ofMinutes(16)));
		this.desk.climbAt(opened.plus(Duration.ofMinutes(23)));
		this.desk.climbAt(opened.plus(Duration.ofMinutes(31)));
		this.desk.climbAt(opened.plus(Duration.ofMinutes(32)));
		assertThat(breaches(id)).singleElement().satisfies((breach) -> {
			assertThat(breach.clock()).isEqualTo("FIRST_REPLY");
			assertThat(breach.dueAt()).isBetween(opened.plus(Duration.ofMinutes(29)),
					opened.plus(Duration.ofMinutes(31)));
		});
		assertThat(steps(id)).extracting(CaseEvent.Escalated::step).containsExactly(1, 2, 3);
		assertThat(this.desk.whoHas(id)).isEqualTo(new Assignment(team, ade, 1));
	}

	@Test
	void after_a_long_silence_only_the_last_step_is_taken() {
		TeamId team = team(Membership.Part.LEAD);
		StaffId ade = this.desk.agent("Ade", team, 4, "en");
		StaffId bayu = this.desk.agent("Bayu", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		UUID first = this.desk.agentOf(id);
		this.desk.climbAt(opened(id).plus(Duration.ofHours(3)));
		assertThat(breaches(id)).hasSize(1);
		assertThat(steps(id)).singleElement().satisfies((step) -> {
			assertThat(step.step()).isEqualTo(4);
			assertThat(step.action()).isEqualTo("REASSIGN");
			assertThat(step.told()).contains(this.desk.company.colleague("Sofia").id().value());
		});
		assertThat(this.desk.agentOf(id)).isIn(ade.value(), bayu.value()).isNotEqualTo(first);
	}

	@Test
	void where_nobody_else_has_room_a_case_stays_with_whoever_has_it() {
		TeamId team = team(Membership.Part.LEAD);
		StaffId ade = this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		this.desk.climbAt(opened(id).plus(Duration.ofHours(3)));
		assertThat(this.desk.whoHas(id)).isEqualTo(new Assignment(team, ade, 1));
	}

	@Test
	void a_higher_level_may_belong_to_another_team() {
		TeamId team = team(Membership.Part.LEAD);
		TeamId above = this.desk.team("above");
		this.desk.as(() -> this.rules.change(RuleChange.now("above",
				new RouteRule(new RouteRule.Cases("payment", null, null, null, 1), "above", Set.of()), "the test")));
		this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		this.desk.climbAt(opened(id).plus(Duration.ofHours(3)));
		assertThat(this.desk.whoHas(id)).isEqualTo(new Assignment(above, null, 1));
	}

	@Test
	void a_case_that_nobody_has_is_told_to_the_team_and_then_to_its_lead() {
		change("refund", new Step(50, Tell.AGENT, Then.NOTIFY), new Step(100, Tell.TEAM_LEAD, Then.NOTIFY));
		TeamId team = team(Membership.Part.LEAD);
		StaffId ade = this.desk.agent("Ade", team, 4, "en");
		this.desk.appear(ade, Presence.AWAY);
		CaseId id = this.desk.arrives("refund", "en");
		Instant opened = opened(id);
		this.desk.climbAt(opened.plus(Duration.ofMinutes(31)));
		this.desk.climbAt(opened.plus(Duration.ofMinutes(61)));
		UUID sofia = this.desk.company.colleague("Sofia").id().value();
		assertThat(steps(id)).extracting(CaseEvent.Escalated::told)
			.containsExactly(List.of(ade.value(), sofia)
				.stream()
				.sorted(java.util.Comparator.comparing(UUID::toString))
				.toList(), List.of(sofia));
	}

	@Test
	void a_reply_ends_the_ladder_and_a_breach_that_nobody_saw_is_still_told() {
		TeamId team = team(Membership.Part.LEAD);
		this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		Instant opened = opened(id);
		app.wayside.time.ScopedClock.run(opened.plus(Duration.ofMinutes(31)), () -> replied(id));
		this.desk.climbAt(opened.plus(Duration.ofMinutes(32)));
		this.desk.climbAt(opened.plus(Duration.ofMinutes(33)));
		assertThat(breaches(id)).hasSize(1);
		assertThat(steps(id)).isEmpty();
	}

	@Test
	void two_who_climb_at_once_take_each_step_once() throws Exception {
		TeamId team = team(Membership.Part.LEAD);
		this.desk.agent("Ade", team, 40, "en");
		List<CaseId> cases = java.util.stream.IntStream.range(0, 12)
			.mapToObj((i) -> this.desk.arrives("payment", "en"))
			.toList();
		Instant late = opened(cases.getLast()).plus(Duration.ofMinutes(31));
		Thread other = Thread.ofVirtual().start(() -> this.desk.climbAt(late));
		this.desk.climbAt(late);
		other.join();
		this.desk.climbAt(late);
		assertThat(cases).allSatisfy((id) -> {
			assertThat(breaches(id)).hasSize(1);
			assertThat(steps(id)).hasSize(1);
		});
	}

	@Test
	void a_clock_that_is_put_forward_and_back_takes_no_step_twice() {
		TeamId team = team(Membership.Part.LEAD);
		this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		Instant opened = opened(id);
		this.desk.climbAt(opened.plus(Duration.ofDays(1)));
		List<CaseEvent.Escalated> steps = steps(id);
		List<CaseEvent.Breached> breaches = breaches(id);
		for (int minutes = -60; minutes <= 40; minutes += 10) {
			this.desk.climbAt(opened.plus(Duration.ofMinutes(minutes)));
		}
		this.desk.climbAt(opened.plus(Duration.ofDays(1)).plusSeconds(60));
		assertThat(steps(id)).isEqualTo(steps);
		assertThat(breaches(id)).isEqualTo(breaches).isNotEmpty();
	}

	@Test
	void a_case_goes_on_while_the_clock_stands_before_its_opening() {
		TeamId team = team(Membership.Part.LEAD);
		this.desk.agent("Ade", team, 4, "en");
		CaseId id = this.desk.arrives("payment", "en");
		Instant wrong = opened(id).minus(Duration.ofHours(1));
		for (int turn = 0; turn < 3; turn++) {
			int minute = 3 * turn;
			app.wayside.time.ScopedClock.run(wrong.plus(Duration.ofMinutes(minute)), () -> replied(id));
			app.wayside.time.ScopedClock.run(wrong.plus(Duration.ofMinutes(minute + 1)), () -> wrote(id));
			this.desk.climbAt(wrong.plus(Duration.ofMinutes(minute + 2)));
		}
		List<CaseClock> clocks = this.desk.within(() -> this.doors.inside().work().clocksOf(id));
		assertThat(clocks).extracting(CaseClock::kind)
			.containsExactly(ClockKind.RESOLUTION, ClockKind.FIRST_REPLY, ClockKind.NEXT_REPLY, ClockKind.NEXT_REPLY,
					ClockKind.NEXT_REPLY);
		assertThat(clocks).extracting(CaseClock::startedAt).isSorted();
		assertThat(clocks.stream().filter((clock) -> clock.endedAt() == null)).hasSize(2);
		assertThat(steps(id)).isEmpty();
	}

	private void replied(CaseId id) {
		tell((fact) -> new CaseEvent.Replied(fact, id, new MessageId(Ids.next())));
	}

	private void wrote(CaseId id) {
		tell((fact) -> new CaseEvent.CustomerWrote(fact, id, new MessageId(Ids.next())));
	}

	private void tell(Function<Fact, CaseEvent> event) {
		this.desk.within(() -> {
			this.doors.inside().work().tell(event.apply(this.doors.database().facts().now()));
			return event;
		});
	}

	private TeamId team(Membership.Part sofias) {
		TeamId team = this.desk.team("desk");
		this.desk.as(() -> this.rules.change(
				RuleChange.now(RouteRule.DEFAULT, new RouteRule(RouteRule.Cases.ALL, "desk", Set.of()), "the test")));
		this.desk.join(this.desk.company.colleague("Sofia").id(), team, sofias);
		return team;
	}

	private void change(String process, Step... steps) {
		this.desk.as(() -> this.rules.change(RuleChange.now(process, new LadderRule(List.of(steps)), "the test")));
	}

	private Instant opened(CaseId id) {
		return this.desk.events(id, CaseEvent.Opened.class).getFirst().fact().at();
	}

	private List<CaseEvent.Escalated> steps(CaseId id) {
		return this.desk.events(id, CaseEvent.Escalated.class);
	}

	private List<CaseEvent.Breached> breaches(CaseId id) {
		return this.desk.events(id, CaseEvent.Breached.class);
	}

}
