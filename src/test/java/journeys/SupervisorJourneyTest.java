package journeys;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseView;
import app.wayside.cases.Cases;
import app.wayside.cases.Closures;
import app.wayside.cases.rules.PolicyRule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.Rules;
import app.wayside.cases.sla.Severity;
import app.wayside.identity.Membership;
import app.wayside.identity.StaffId;
import app.wayside.identity.TeamId;
import app.wayside.identity.TeamProfile;
import app.wayside.identity.Teams;
import app.wayside.quality.Surveys;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A supervisor's shift: the floor moves before her eyes, she takes what nobody has and
 * gives it to whoever has room, decides what is asked of her, hears of a broken promise,
 * and looks after a customer who was not served well.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupervisorJourneyTest {

	private static final LocatorAssertions.IsVisibleOptions SOON = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(90_000);

	private final Companies companies;

	private final MailClient mail;

	private final Doors doors;

	private final Browser browser;

	private Company company;

	private String inbox;

	private String sofia;

	SupervisorJourneyTest(Companies companies, MailClient mail, Teams teams, Rules rules, CaseLists lists, Cases cases,
			Closures closures, Surveys surveys, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.doors = new Doors(teams, rules, lists, cases, closures, surveys);
		this.browser = Browser.at("http://localhost:" + port);
	}

	private record Doors(Teams teams, Rules rules, CaseLists lists, Cases cases, Closures closures, Surveys surveys) {
	}

	@BeforeAll
	void a_floor_with_her_as_its_lead() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		this.company.run(() -> {
			TeamId desk = this.doors.teams()
				.create(new TeamProfile("desk", "Service desk", "客服", ZoneId.of("Asia/Shanghai"), "always"));
			this.doors.teams().join(desk, new Membership(id("Sofia"), Membership.Part.LEAD));
			this.doors.teams().join(desk, new Membership(id("Ratna"), Membership.Part.MEMBER));
		});
		try (Window door = this.browser.open(View.DESK)) {
			this.sofia = door.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD).state();
		}
	}

	@Test
	void the_wall_moves_by_itself_and_she_takes_a_case_and_gives_it_on() {
		try (Window wall = this.browser.open(View.DESK, this.sofia)) {
			Page page = wall.go("/wall").page();
			page.evaluate("window.sameDocument = true");
			this.mail.send("Priya Nair <priya@example.com>", this.inbox, "Add an infant to our flights",
					"Please add our baby to SIN-HND on 3 December, booking JQ7WLN.");
			Locator oldest = page.locator(".wall-queues tbody [data-sheet]").first();
			assertThat(oldest).isVisible();
			assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);

			oldest.click();
			Locator sheet = page.locator("#sheet[open]");
			sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take it myself")).click();
			assertThat(page.locator(".toasts")).containsText("It is yours now");

			wall.go("/cases?view=mine");
			page.locator("[data-row]", new Page.LocatorOptions().setHasText("Add an infant")).first().click();
			assertThat(page.locator(".timeline")).containsText("Taken by Sofia Marin");
			page.locator("#main").focus();
			page.keyboard().press("a");
			page.locator("#assign select[name=agent]").selectOption(new SelectOption().setLabel("Ratna Dewi"));
			wall.sound().picture("supervisor-hands-over");
			page.locator("#assign")
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Assign").setExact(true))
				.click();
			assertThat(page.locator(".timeline")).containsText("Given to Ratna Dewi · Sofia Marin");
			wall.sound().picture("supervisor-case");
		}
	}

	@Test
	void she_agrees_to_one_request_and_refuses_another_with_a_reason() {
		String about = opens("Karim Haddad <karim@example.com>", "Guide did not come to the hotel").toString();
		try (Window desk = this.browser.open(View.DESK); Window room = this.browser.open(View.DESK, this.sofia)) {
			desk.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD);
			ask(desk, about, "Goodwill voucher for a late transfer");
			ask(desk, about, "First class on the way back");
			Page page = room.go("/approvals").page();
			assertThat(page.locator(".list-row")).hasCount(2);
			page.locator(".list-row", new Page.LocatorOptions().setHasText("Goodwill")).click();
			room.sound().picture("supervisor-approval");
			page.keyboard().press("y");
			assertThat(page.locator(".list-row")).hasCount(1);
			assertThat(page.locator(".pane-main h1")).hasText("First class on the way back");
			page.keyboard().press("n");
			assertThat(page.locator(".field-error")).isVisible();
			page.keyboard().type("A voucher is what our rules allow");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Reject")).click();
			assertThat(page.getByText("All decided")).isVisible();
			room.sound();

			Page told = desk.go("/notices").page();
			assertThat(told.locator(".notice", new Page.LocatorOptions().setHasText("Goodwill")))
				.containsText("Sofia Marin agreed to your request");
			assertThat(told.locator(".notice", new Page.LocatorOptions().setHasText("First class")))
				.containsText("did not agree");
			told.locator(".notice", new Page.LocatorOptions().setHasText("First class")).click();
			assertThat(told.locator("#main")).containsText("A voucher is what our rules allow");
		}
	}

	private static void ask(Window desk, String about, String what) {
		Page page = desk.go("/cases/" + about).page();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask for approval")).click();
		page.getByLabel("What should be approved?").fill(what);
		page.getByLabel("Reason").fill("The driver came two hours late.");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ask for approval")).click();
		assertThat(page.locator(".toasts")).not().isEmpty();
	}

	@Test
	void a_broken_promise_is_told_to_her() {
		this.company.run("Ada", () -> {
			for (String process : List.of(PolicyRule.ANY, "payment")) {
				this.doors.rules().change(RuleChange.now(process, atOnce(), "To see what happens"));
			}
		});
		try (Window room = this.browser.open(View.DESK, this.sofia)) {
			Page page = room.go("/notices").page();
			this.mail.send("Budi Santoso <budi@example.com>", this.inbox, "Charged twice for the same hotel",
					"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nBudi");
			Locator notice = page.locator(".notice", new Page.LocatorOptions().setHasText("Charged twice")).first();
			assertThat(notice).isVisible(SOON);
			assertThat(notice).containsText("First reply");
			room.sound().picture("supervisor-told");
			notice.click();
			assertThat(page.locator(".timeline")).containsText("Breached: First reply");
			assertThat(page.locator(".timeline")).containsText("Escalated: First reply");
			assertThat(page.locator(".clock[data-urgency=danger]").first()).containsText("First reply");
			room.sound().picture("supervisor-breach");
		}
	}

	private static PolicyRule atOnce() {
		Map<Severity, PolicyRule.Promise> promises = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			promises.put(severity,
					new PolicyRule.Promise(Duration.ofSeconds(1), Duration.ofHours(1), Duration.ofHours(8)));
		}
		return new PolicyRule("always", promises);
	}

	@Test
	void a_low_score_becomes_her_task() {
		CaseId rated = opens("Omar Farouk <omar@example.com>", "Visa answer came too late");
		this.company.run("Ratna", () -> {
			this.doors.cases().take(rated);
			this.doors.closures().close(rated);
			this.doors.surveys().rate(rated, new Surveys.Rating(1, "Nobody called me back."));
		});
		try (Window room = this.browser.open(View.DESK, this.sofia)) {
			Page page = room.go("/quality?score=2").page();
			Locator answer = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Nobody called me back"));
			assertThat(answer).containsText("To follow up");
			room.sound().picture("supervisor-quality");
			answer.getByRole(AriaRole.LINK).click();
			Locator task = page.locator(".follow-up", new Page.LocatorOptions().setHasText("Low score"));
			assertThat(task).containsText("Nobody called me back");
			room.sound().picture("supervisor-follow-up");
			task.getByRole(AriaRole.BUTTON).click();
			assertThat(page.locator(".follow-up[data-done=true]")).containsText("Low score");
			room.go("/quality?score=2");
			assertThat(answer).containsText("Followed up");
		}
	}

	private CaseId opens(String customer, String subject) {
		this.mail.send(customer, this.inbox, subject, "Please see to it, and call me back.");
		return Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.until(() -> this.company.as("Sofia", () -> this.doors.lists().page(CaseView.ALL, "", null, 50))
				.stream()
				.filter((row) -> row.subject().equals(subject))
				.map((row) -> new CaseId(row.id()))
				.findFirst(), Optional::isPresent)
			.orElseThrow();
	}

	private StaffId id(String firstName) {
		return this.company.colleague(firstName).id();
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
