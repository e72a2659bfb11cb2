package app.wayside.workspace.wall;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseView;
import app.wayside.cases.FilterNotUnderstood;
import app.wayside.identity.Membership;
import app.wayside.identity.NotAllowed;
import app.wayside.identity.Presence;
import app.wayside.identity.Staff;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/** The figures of the wall, on a small set that can be counted by hand. */
@WaysideTest
class WallTests {

	private final Companies companies;

	private final CaseFixture cases;

	private final WallReading wall;

	private final CaseLists lists;

	private final People people;

	private Company company;

	private TeamId shanghai;

	WallTests(Companies companies, CaseFixture cases, WallReading wall, CaseLists lists, Staff staff, Teams teams) {
		this.companies = companies;
		this.cases = cases;
		this.wall = wall;
		this.lists = lists;
		this.people = new People(staff, teams);
	}

	private record People(Staff staff, Teams teams) {
	}

	@BeforeEach
	void six_cases() {
		this.company = this.companies.create();
		UUID ratna = this.company.colleague("Ratna").id().value();
		UUID chen = this.company.colleague("Chen").id().value();
		this.company.run(() -> {
			this.shanghai = this.people.teams()
				.create(new TeamProfile("shanghai", "Shanghai", "上海", ZoneId.of("Asia/Shanghai"), "always"));
			this.people.teams()
				.join(this.shanghai, new Membership(this.company.colleague("Chen").id(), Membership.Part.LEAD));
			this.people.staff().appear(this.company.colleague("Ratna").id(), Presence.AVAILABLE);
			this.people.staff().appear(this.company.colleague("Chen").id(), Presence.BUSY);
		});
		UUID li = put("inquiry", "NEW", "Li Na", null, 31);
		this.cases.runs(this.company, li, "FIRST_REPLY", Duration.ofMinutes(11));
		this.cases.runs(this.company, li, "RESOLUTION", Duration.ofHours(7));
		UUID budi = put("inquiry", "OPEN", "Budi Santoso", ratna, 20);
		this.cases.runs(this.company, budi, "NEXT_REPLY", Duration.ofHours(3));
		this.cases.ended(this.company, budi, "FIRST_REPLY", "MET");
		UUID aiko = put("refund", "OPEN", "Aiko Mori", chen, 90);
		this.cases.runs(this.company, aiko, "RESOLUTION", Duration.ofMinutes(40));
		this.cases.ended(this.company, aiko, "FIRST_REPLY", "MET_LATE");
		UUID omar = put("refund", "WAITING", "Omar Farouk", chen, 300);
		this.cases.runs(this.company, omar, "RESOLUTION", Duration.ofMinutes(-5));
		UUID sara = put("refund", "CLOSED", "Sara Lindqvist", chen, 400);
		this.cases.ended(this.company, sara, "FIRST_REPLY", "MET");
		put("refund", "RESOLVED", "Jonas Weber", ratna, 500);
	}

	private UUID put(String process, String status, String customer, UUID agent, int minutesAgo) {
		UUID team = "refund".equals(process) ? this.shanghai.value() : null;
		return this.cases.put(this.company, new CaseFixture.Made(process, status, customer, agent, team),
				Duration.ofMinutes(minutesAgo));
	}

	@Test
	void every_figure_is_what_one_counts_by_hand() {
		WallFigures wall = wall();

		assertThat(wall.waiting()).isEqualTo(3);
		assertThat(wall.unowned()).isEqualTo(1);
		assertThat(wall.soon()).isEqualTo(2);
		assertThat(wall.soonUnowned()).isEqualTo(1);
		assertThat(wall.totals()).isEqualTo(new WallQuery.Totals(1, 2, 1, 1, 3, 2, 1, 0));
		assertThat(wall.longestUnowned()).map((row) -> row.queue().process()).contains("inquiry");
		assertThat(wall.available()).isEqualTo(1);
		assertThat(wall.here()).isEqualTo(2);
	}

	@Test
	void a_queue_tells_its_length_its_pace_and_its_oldest() {
		WallQuery.Queue inquiries = wall().queues()
			.stream()
			.map(WallFigures.QueueRow::queue)
			.filter((queue) -> queue.process().equals("inquiry"))
			.findFirst()
			.orElseThrow();

		assertThat(inquiries.waiting()).isEqualTo(2);
		assertThat(inquiries.unowned()).isEqualTo(1);
		assertThat(Duration.between(inquiries.oldestSince(), java.time.Instant.now())).isBetween(Duration.ofMinutes(31),
				Duration.ofMinutes(32));
		assertThat(inquiries.came()).isEqualTo(2);
		assertThat(inquiries.went()).isZero();
		assertThat(inquiries.grows()).isTrue();
		assertThat(inquiries.emptyIn()).isNull();
	}

	@Test
	void breaches_come_in_the_order_in_which_they_happen_with_whose_they_are() {
		assertThat(wall().breaches()).extracting((row) -> row.customer() + " / " + row.agent())
			.containsExactly("Li Na / ", "Aiko Mori / Chen Wei");
	}

	@Test
	void load_counts_cases_with_a_running_clock_as_routing_does() {
		assertThat(wall().people()).extracting((row) -> row.name() + " " + row.agent().load())
			.containsExactlyInAnyOrder("Ratna Dewi 1", "Chen Wei 2");
	}

	@Test
	void each_figure_opens_exactly_its_rows() {
		WallFigures wall = wall();

		assertThat(rows(CaseView.OPEN, "status:new,open")).hasSize(wall.waiting());
		assertThat(rows(CaseView.OPEN, "status:new,open owner:none")).containsExactly("About Li Na");
		assertThat(rows(CaseView.OPEN, "due:60")).containsExactlyInAnyOrder("About Li Na", "About Aiko Mori");
		assertThat(rows(CaseView.OPEN, "late:now")).containsExactly("About Omar Farouk");
		assertThat(rows(CaseView.ALL, "missed:first-reply")).containsExactly("About Aiko Mori");
		assertThat(rows(CaseView.OPEN, "process:refund team:shanghai due:60")).containsExactly("About Aiko Mori");
		assertThat(rows(CaseView.OPEN, "owner:" + this.company.colleague("Chen").email())).hasSize(2);
		assertThatExceptionOfType(FilterNotUnderstood.class)
			.isThrownBy(() -> rows(CaseView.OPEN, "owner:chen@nobody.example"));
		// Words are found a moment after the commit.
		await().untilAsserted(
				() -> assertThat(rows(CaseView.OPEN, "status:new,open budi")).containsExactly("About Budi Santoso"));
	}

	@Test
	void a_team_sees_only_its_own() {
		WallFigures wall = this.company.as("Sofia",
				() -> this.wall.of(this.people.teams().findByKey("shanghai").orElseThrow()));

		assertThat(wall.queues()).extracting((row) -> row.queue().process()).containsExactly("refund");
		assertThat(wall.people()).extracting(WallFigures.AgentRow::name).containsExactly("Chen Wei");
		assertThat(wall.totals().fresh()).isZero();
	}

	@Test
	void only_who_supervises_sees_it() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> this.company.as("Ratna", () -> this.wall.of(null)));
	}

	private List<String> rows(CaseView view, String field) {
		return this.company.as("Sofia", () -> this.lists.page(view, field, null, 50))
			.stream()
			.map((row) -> row.subject())
			.toList();
	}

	private WallFigures wall() {
		return this.company.as("Sofia", () -> this.wall.of(null));
	}

}
