package app.wayside.cases;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.wayside.cases.routing.GivenCases;
import app.wayside.cases.rules.RouteRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.identity.Membership;
import app.wayside.identity.Presence;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DeskTest
class RoutingTest {

	private final Helpdesk.Doors doors;

	private final Helpdesk desk;

	private final FirstLook look;

	RoutingTest(Helpdesk.Doors doors, FirstLook look) {
		this.doors = doors;
		this.look = look;
		this.desk = doors.open();
	}

	@Test
	void a_case_goes_to_whoever_is_present_and_has_the_most_room_by_share() {
		TeamId team = allTo("shanghai");
		StaffId lin = this.desk.agent("Lin", team, 2, "zh");
		StaffId zhao = this.desk.agent("Zhao", team, 10, "zh");
		StaffId away = this.desk.agent("Hana", team, 100, "zh");
		this.desk.appear(away, Presence.AWAY);
		List<UUID> given = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			given.add(this.desk.agentOf(this.desk.arrives("refund", "zh")));
		}
		assertThat(given).hasSize(5).doesNotContain(away.value());
		assertThat(given.stream().filter(zhao.value()::equals).count()).isEqualTo(4);
		assertThat(given.stream().filter(lin.value()::equals).count()).isEqualTo(1);
	}

	@Test
	void of_two_with_the_same_room_it_is_the_turn_of_whoever_waited_longer() {
		TeamId team = allTo("jakarta");
		StaffId ade = this.desk.agent("Ade", team, 4, "id");
		StaffId bayu = this.desk.agent("Bayu", team, 4, "id");
		CaseId first = this.desk.arrives("inquiry", "id");
		UUID one = this.desk.agentOf(first);
		this.desk.resolves(first);
		assertThat(one).isIn(ade.value(), bayu.value());
		assertThat(this.desk.agentOf(this.desk.arrives("inquiry", "id"))).isIn(ade.value(), bayu.value())
			.isNotEqualTo(one);
	}

	@Test
	void whoever_speaks_the_language_gets_it_and_where_nobody_does_anybody() {
		TeamId team = allTo("desk");
		StaffId lin = this.desk.agent("Lin", team, 4, "zh", "en");
		this.desk.agent("Meera", team, 40, "en");
		assertThat(this.desk.agentOf(this.desk.arrives("inquiry", "zh-CN"))).isEqualTo(lin.value());
		assertThat(this.desk.agentOf(this.desk.arrives("inquiry", "sv"))).isNotNull();
		this.desk.appear(lin, Presence.OFFLINE);
		assertThat(this.desk.whoHas(this.desk.arrives("inquiry", "zh"))).isEqualTo(new Assignment(team, null, 0));
	}

	@Test
	void a_route_asks_for_skills() {
		TeamId team = this.desk.team("visas");
		change("visa", new RouteRule(RouteRule.Cases.of("booking", null), "visas", Set.of("visa")));
		this.desk.agent("Ade", team, 10, "en");
		StaffId meera = this.desk.hire("Meera", 2, Set.of("en"), Set.of("visa", "air"));
		this.desk.join(meera, team, Membership.Part.MEMBER);
		this.desk.appear(meera, Presence.AVAILABLE);
		assertThat(this.desk.agentOf(this.desk.arrives("booking", "en"))).isEqualTo(meera.value());
	}

	@Test
	void the_most_specific_route_wins_and_a_closed_team_is_passed_over() {
		TeamId general = allTo("general");
		TeamId refunds = this.desk.team("refunds");
		TeamId chinese = this.desk.team("chinese-refunds");
		change("refunds", new RouteRule(RouteRule.Cases.of("refund", null), "refunds", Set.of()));
		change("chinese-refunds", new RouteRule(RouteRule.Cases.of("refund", "zh"), "chinese-refunds", Set.of()));
		assertThat(this.desk.whoHas(this.desk.arrives("refund", "zh-TW")).team()).isEqualTo(chinese);
		assertThat(this.desk.whoHas(this.desk.arrives("refund", "en")).team()).isEqualTo(refunds);
		assertThat(this.desk.whoHas(this.desk.arrives("inquiry", "zh")).team()).isEqualTo(general);
		this.desk.company.run(() -> this.doors.hiring().teams().close(chinese));
		assertThat(this.desk.whoHas(this.desk.arrives("refund", "zh")).team()).isEqualTo(refunds);
		this.desk.company.run(() -> this.doors.hiring()
			.teams()
			.all()
			.forEach((team) -> this.doors.hiring().teams().close(team.id())));
		assertThat(this.desk.whoHas(this.desk.arrives("refund", "zh")).team()).isNotNull();
	}

	@Test
	void a_case_that_somebody_gave_to_a_team_before_it_was_looked_at_stays_there() {
		allTo("general");
		TeamId visas = this.desk.team("visas");
		CaseId unread = this.desk.opens("inquiry", "en");
		this.desk.within(() -> {
			ServiceCase before = this.doors.inside().work().get(unread);
			this.doors.inside()
				.work()
				.change(before, before.assigned(visas, null), new CaseEvent.Assigned(
						this.doors.database().facts().now(), unread, visas.value(), null, "by hand"));
			return this.doors.database()
				.jdbc()
				.sql("update service_case set triage = 'PENDING' where tenant_id = :tenant and id = :id")
				.param("tenant", this.desk.company.tenant().value())
				.param("id", unread.value())
				.update();
		});

		this.desk.company.run(() -> this.look.at(unread, null));

		assertThat(this.desk.whoHas(unread).team()).isEqualTo(visas);
	}

	@Test
	void a_new_company_has_a_team_for_its_first_case() {
		assertThat(this.desk.whoHas(this.desk.arrives("inquiry", "en")).team()).isNotNull();
	}

	@Test
	void the_queue_is_filled_when_somebody_comes_and_the_most_urgent_case_first() {
		TeamId team = allTo("desk");
		CaseId calm = this.desk.arrives("quality", "en");
		CaseId urgent = this.desk.arrives("crisis", "en");
		assertThat(this.desk.agentOf(calm)).isNull();
		StaffId ade = this.desk.hire("Ade", 1, Set.of("en"), Set.of());
		this.desk.join(ade, team, Membership.Part.MEMBER);
		this.desk.appear(ade, Presence.AVAILABLE);
		this.desk.fill();
		assertThat(this.desk.agentOf(urgent)).isEqualTo(ade.value());
		assertThat(this.desk.agentOf(calm)).isNull();
		this.desk.resolves(urgent);
		this.desk.fill();
		assertThat(this.desk.agentOf(calm)).isEqualTo(ade.value());
	}

	@Test
	void a_case_that_was_given_to_a_team_by_hand_stays_in_its_queue() {
		allTo("general");
		TeamId chosen = this.desk.team("chosen");
		CaseId id = this.desk.arrives("inquiry", "en");
		this.desk.within(() -> {
			ServiceCase before = this.doors.inside().work().get(id);
			this.doors.inside()
				.work()
				.change(before, before.assigned(chosen, null),
						new CaseEvent.Assigned(this.doors.database().facts().now(), id, chosen.value(), null, "given"));
			return id;
		});
		StaffId ade = this.desk.agent("Ade", chosen, 1, "en");
		this.desk.fill();
		assertThat(this.desk.whoHas(id)).isEqualTo(new Assignment(chosen, ade, 0));
	}

	@ParameterizedTest
	@ValueSource(longs = { 3, 11, 29, 47 })
	void nobody_is_given_more_than_he_can_take_and_no_case_is_without_a_team(long seed) {
		Random random = new Random(seed);
		List<TeamId> teams = List.of(allTo("one"), this.desk.team("two"), this.desk.team("three"));
		List<String> processes = List.of("inquiry", "refund", "payment");
		List<String> languages = List.of("zh", "en", "id");
		change("refund", new RouteRule(RouteRule.Cases.of("refund", null), "two", Set.of()));
		change("payment", new RouteRule(RouteRule.Cases.of("payment", "zh"), "three", Set.of("payment")));
		Map<UUID, Integer> capacities = new HashMap<>();
		for (int i = 0; i < 6; i++) {
			int capacity = random.nextInt(4);
			StaffId agent = this.desk.hire("Agent" + i, capacity, Set.of(languages.get(random.nextInt(3))),
					random.nextBoolean() ? Set.of("payment") : Set.of());
			teams.stream()
				.filter((team) -> random.nextBoolean())
				.forEach((team) -> this.desk.join(agent, team, Membership.Part.MEMBER));
			this.desk.appear(agent, (random.nextInt(4) > 0) ? Presence.AVAILABLE : Presence.BUSY);
			capacities.put(agent.value(), capacity);
		}
		List<CaseId> cases = new ArrayList<>();
		for (int i = 0; i < 25; i++) {
			CaseId id = this.desk.arrives(processes.get(random.nextInt(3)), languages.get(random.nextInt(3)));
			cases.add(id);
			if (random.nextInt(3) == 0) {
				this.desk.resolves(cases.get(random.nextInt(cases.size())));
				cases.clear();
			}
			this.desk.fill();
			assertThat(this.desk.whoHas(id).team()).isNotNull();
			loads().forEach((agent, load) -> assertThat(load).isLessThanOrEqualTo(capacities.get(agent)));
		}
	}

	@Test
	void two_who_route_at_once_do_not_fill_the_same_room() throws Exception {
		TeamId team = allTo("desk");
		StaffId ade = this.desk.agent("Ade", team, 3, "en");
		StaffId bayu = this.desk.agent("Bayu", team, 2, "en");
		List<CaseId> cases = new ArrayList<>();
		for (int i = 0; i < 16; i++) {
			cases.add(this.desk.opens("inquiry", "en"));
		}
		CountDownLatch start = new CountDownLatch(1);
		List<Future<?>> routed = new ArrayList<>();
		try (ExecutorService routers = Executors.newVirtualThreadPerTaskExecutor()) {
			for (CaseId id : cases) {
				routed.add(routers.submit(() -> {
					start.await();
					this.desk.route(id);
					return id;
				}));
			}
			start.countDown();
			for (Future<?> one : routed) {
				one.get();
			}
		}
		this.desk.fill();
		assertThat(loads()).containsExactlyInAnyOrderEntriesOf(Map.of(ade.value(), 3, bayu.value(), 2));
		assertThat(cases).allMatch((id) -> team.equals(this.desk.whoHas(id).team()));
	}

	@Test
	void what_everybody_was_given_can_be_counted_by_day_and_route() {
		TeamId team = allTo("desk");
		StaffId ade = this.desk.agent("Ade", team, 10, "en");
		this.desk.arrives("inquiry", "en");
		this.desk.arrives("inquiry", "en");
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		List<GivenCases.Share> shares = this.desk
			.as(() -> this.doors.database().given().shares(today.minusDays(1), today, ZoneOffset.UTC));
		assertThat(shares).singleElement().satisfies((share) -> {
			assertThat(share.staff()).isEqualTo(ade);
			assertThat(share.route()).isEqualTo(RouteRule.DEFAULT);
			assertThat(share.cases()).isEqualTo(2);
		});
	}

	private TeamId allTo(String key) {
		TeamId team = this.desk.team(key);
		change(RouteRule.DEFAULT, new RouteRule(RouteRule.Cases.ALL, key, Set.of()));
		return team;
	}

	private void change(String key, RouteRule route) {
		this.desk.as(() -> this.doors.hiring().rules().change(RuleChange.now(key, route, "the test")));
	}

	private Map<UUID, Integer> loads() {
		return this.desk.within(() -> {
			Map<UUID, Integer> loads = new HashMap<>();
			this.doors.database().jdbc().sql("""
					select agent_id, count(*) as cases from service_case c
					where agent_id is not null
					  and exists (select from case_clock k where k.case_id = c.id and k.state = 'RUNNING')
					group by agent_id
					""").query((row) -> {
				loads.put(row.getObject("agent_id", UUID.class), row.getInt("cases"));
			});
			return loads;
		});
	}

}
