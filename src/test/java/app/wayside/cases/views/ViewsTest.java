package app.wayside.cases.views;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseFilters;
import app.wayside.cases.CaseList;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.cases.FilterNotUnderstood;
import app.wayside.cases.ViewCounts;
import app.wayside.identity.Membership;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.CaseFixture;
import app.wayside.support.CaseFixture.Made;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lists that people make, and what their filters find. */
@WaysideTest
@org.springframework.context.annotation.Import(ViewsTest.Desk.class)
class ViewsTest {

	private final Companies companies;

	private final CaseFixture cases;

	private final Views views;

	private final Desk desk;

	private final Teams teams;

	private Company company;

	private TeamId refunds;

	ViewsTest(Companies companies, CaseFixture cases, Views views, Desk desk, Teams teams) {
		this.companies = companies;
		this.cases = cases;
		this.views = views;
		this.desk = desk;
		this.teams = teams;
	}

	/** What lists are read by. */
	@org.springframework.boot.test.context.TestComponent
	record Desk(CaseLists lists, ViewCounts counts, CaseFilters filters) {
	}

	@BeforeEach
	void a_company_with_a_team() {
		this.company = this.companies.create();
		this.refunds = this.company.as(app.wayside.identity.Actor.WAYSIDE, () -> this.teams
			.create(new TeamProfile("refunds", "Refunds", "退款", ZoneId.of("Asia/Shanghai"), "always")));
	}

	@Test
	void filters_find_what_they_say() {
		UUID ratna = this.company.colleague("Ratna").id().value();
		UUID mine = put("refund", "OPEN", ratna, this.refunds.value(), Duration.ofHours(1));
		UUID old = put("complaint", "NEW", null, this.refunds.value(), Duration.ofDays(9));
		UUID queued = put("refund", "NEW", null, null, Duration.ofHours(2));
		UUID over = put("refund", "CLOSED", ratna, null, Duration.ofDays(3));
		this.cases.runs(this.company, queued, "RESOLUTION", Duration.ofMinutes(30));

		assertThat(found("status:open")).containsExactly(mine);
		assertThat(found("owner:me")).containsExactlyInAnyOrder(mine, over);
		assertThat(found("owner:" + this.company.colleague("Ratna").email())).containsExactlyInAnyOrder(mine, over);
		assertThat(found("team:refunds")).containsExactlyInAnyOrder(mine, old);
		assertThat(found("-team:refunds")).containsExactlyInAnyOrder(queued, over);
		assertThat(found("is:unassigned process:refund")).containsExactly(queued);
		assertThat(found("created:>7d")).containsExactly(old);
		assertThat(found("created:<7d -status:closed")).containsExactlyInAnyOrder(mine, queued);
		assertThat(found("status:new,open process:refund")).containsExactlyInAnyOrder(mine, queued);
		assertThat(found("-status:new,open")).containsExactly(over);
		assertThat(found("due:60")).containsExactly(queued);
		assertThat(found("severity:high channel:email tier:standard lang:en -is:complaint")).hasSize(4);
		assertThat(found("lang:zh")).isEmpty();
		assertThat(found("waiting:any")).isEmpty();
		assertThat(found("has:draft")).isEmpty();
		assertThat(found("booking:abc123")).isEmpty();
		assertThat(found("updated:today closed:today")).doesNotContain(mine);
		assertThat(found("late:now missed:first-reply is:late has:follow-up")).isEmpty();
	}

	@Test
	void words_narrow_and_words_can_be_left_out() {
		put("refund", "NEW", null, null, Duration.ofHours(1), "Wulan");
		UUID budi = put("refund", "NEW", null, null, Duration.ofHours(1), "Budi");

		assertThat(found("about budi status:new")).containsExactly(budi);
		assertThat(found("about -wulan")).containsExactly(budi);
		assertThat(found("-wulan")).containsExactly(budi);
		assertThat(found("\"about budi\"")).containsExactly(budi);
	}

	@Test
	void a_filter_with_a_fault_is_refused_and_names_nobody_who_is_not_there() {
		assertThatThrownBy(() -> found("status:opne")).isInstanceOf(FilterNotUnderstood.class);
		assertThatThrownBy(() -> found("team:refnds")).isInstanceOf(FilterNotUnderstood.class);
		assertThatThrownBy(() -> found("owner:nobody@example.com")).isInstanceOf(FilterNotUnderstood.class);
		assertThat(this.company.as("Ratna", () -> this.desk.filters().read("process:refnd").faults())).singleElement()
			.satisfies((fault) -> assertThat(fault.arguments()).containsExactly("refnd", "process"));
	}

	@Test
	void each_sees_his_own_his_teams_and_everybodys_with_their_lengths() {
		put("refund", "NEW", null, this.refunds.value(), Duration.ofHours(1));
		put("refund", "OPEN", null, null, Duration.ofHours(1));
		this.company.run(() -> this.teams.join(this.refunds,
				new Membership(this.company.colleague("Ratna").id(), Membership.Part.LEAD)));
		add("Ratna", new ViewPlan("Mine", Audience.PERSONAL, null, open("status:new")));
		add("Ratna", new ViewPlan("Ours", Audience.TEAM, this.refunds, open("team:mine")));
		add("Sofia", new ViewPlan("All", Audience.SHARED, null, open("about")));
		add("Sofia", new ViewPlan("Ever", Audience.SHARED, null, new CaseList(CaseView.ALL, CaseView.Order.DUE, "")));

		List<View> hers = this.company.as("Ratna", this.views::all);
		List<View> his = this.company.as("Chen", this.views::all);

		assertThat(hers).extracting((view) -> view.plan().name()).containsExactly("Mine", "Ours", "All", "Ever");
		assertThat(his).extracting((view) -> view.plan().name()).containsExactly("All", "Ever");
		assertThat(this.company.as("Ratna", () -> this.desk.counts().of(hers.stream().map(View::list).toList())))
			.containsExactly(1L, 1L, 2L, null);
		for (View view : hers.subList(0, 3)) {
			assertThat(this.company.as("Ratna", () -> this.desk.lists().page(view.list(), null, 50))).isNotEmpty();
		}
	}

	@Test
	void what_others_see_is_changed_by_those_who_may() {
		ViewPlan shared = new ViewPlan("All new", Audience.SHARED, null, open("status:new"));
		ViewPlan team = new ViewPlan("Ours", Audience.TEAM, this.refunds, open("team:refunds"));

		assertThatThrownBy(() -> add("Ratna", shared)).isInstanceOf(ViewNotYours.class);
		assertThatThrownBy(() -> add("Ratna", team)).isInstanceOf(ViewNotYours.class);
		ViewId id = add("Sofia", shared);
		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.views.remove(id)))
			.isInstanceOf(ViewNotYours.class);
		this.company.run("Sofia", () -> this.views.change(id, 0, new ViewPlan("New", Audience.SHARED, null, open(""))));
		assertThatThrownBy(() -> this.company.run("Sofia", () -> this.views.change(id, 0, shared)))
			.isInstanceOf(ViewChanged.class);
		ViewId own = add("Ratna", new ViewPlan("Mine", Audience.PERSONAL, null, open("")));
		assertThatThrownBy(() -> this.company.run("Chen", () -> this.views.get(own))).isInstanceOf(ViewNotFound.class);
		this.company.run("Ratna", () -> this.views.remove(own));
		assertThatThrownBy(() -> this.company.run("Ratna", () -> this.views.get(own))).isInstanceOf(ViewNotFound.class);
	}

	@Test
	void views_are_moved_among_their_like() {
		ViewId first = add("Ratna", new ViewPlan("One", Audience.PERSONAL, null, open("")));
		ViewId second = add("Ratna", new ViewPlan("Two", Audience.PERSONAL, null, open("")));

		this.company.run("Ratna", () -> this.views.raise(second));
		assertThat(this.company.as("Ratna", this.views::all)).extracting(View::id).containsExactly(second, first);
		this.company.run("Ratna", () -> this.views.raise(second));
		this.company.run("Ratna", () -> this.views.lower(second));
		assertThat(this.company.as("Ratna", this.views::all)).extracting(View::id).containsExactly(first, second);
	}

	@Test
	void pages_follow_one_another_in_every_order() {
		for (int i = 0; i < 7; i++) {
			put("refund", "NEW", null, null, Duration.ofHours(i + 1));
		}
		for (CaseView.Order order : CaseView.Order.values()) {
			CaseList list = new CaseList(CaseView.OPEN, order, "status:new -tier:vip created:<30d");
			List<CaseRow> all = this.company.as("Ratna", () -> this.desk.lists().page(list, null, 50));
			List<CaseRow> paged = new java.util.ArrayList<>();
			String cursor = null;
			do {
				String from = cursor;
				List<CaseRow> page = this.company.as("Ratna", () -> this.desk.lists().page(list, from, 3));
				paged.addAll(page);
				cursor = page.isEmpty() ? null : page.getLast().cursor();
			}
			while (cursor != null);
			assertThat(paged).as(order.name()).hasSize(7).isEqualTo(all);
		}
	}

	private ViewId add(String who, ViewPlan plan) {
		return this.company.as(who, () -> this.views.add(plan));
	}

	private static CaseList open(String filter) {
		return new CaseList(CaseView.OPEN, CaseView.Order.DUE, filter);
	}

	private List<UUID> found(String filter) {
		return this.company.as("Ratna",
				() -> this.desk.lists().page(CaseView.ALL, filter, null, 50).stream().map(CaseRow::id).toList());
	}

	private UUID put(String process, String status, @org.jspecify.annotations.Nullable UUID agent,
			@org.jspecify.annotations.Nullable UUID team, Duration age) {
		return put(process, status, agent, team, age, "Guest");
	}

	private UUID put(String process, String status, @org.jspecify.annotations.Nullable UUID agent,
			@org.jspecify.annotations.Nullable UUID team, Duration age, String customer) {
		return this.cases.put(this.company, new Made(process, status, customer, agent, team), age);
	}

}
