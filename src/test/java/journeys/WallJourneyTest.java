package journeys;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

import app.wayside.conversations.Arrival;
import app.wayside.conversations.ChannelId;
import app.wayside.conversations.Channels;
import app.wayside.conversations.Intake;
import app.wayside.cases.CaseId;
import app.wayside.identity.Presence;
import app.wayside.identity.Staff;
import app.wayside.quality.SurveyId;
import app.wayside.quality.SurveyLinks;
import app.wayside.quality.Surveys;
import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A supervisor keeps the floor from breaching; an administrator looks after what arrives;
 * a traveller answers on his phone.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallJourneyTest {

	private final Companies companies;

	private final CaseFixture cases;

	private final MailClient mail;

	private final Doors doors;

	private final Browser browser;

	private Company company;

	private String inbox;

	private UUID rated;

	WallJourneyTest(Companies companies, CaseFixture cases, MailClient mail, Staff staff, Channels channels,
			Intake intake, Surveys surveys, SurveyLinks links, @LocalServerPort int port) {
		this.companies = companies;
		this.cases = cases;
		this.mail = mail;
		this.doors = new Doors(staff, channels, intake, surveys, links);
		this.browser = Browser.at("http://localhost:" + port);
	}

	private record Doors(Staff staff, Channels channels, Intake intake, Surveys surveys, SurveyLinks links) {
	}

	@BeforeAll
	void a_busy_floor() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		this.company.run(() -> {
			this.doors.staff().appear(this.company.colleague("Ratna").id(), Presence.AVAILABLE);
			this.doors.staff().appear(this.company.colleague("Chen").id(), Presence.BUSY);
			byte[] junk = "no sender, no header\r\n".getBytes(StandardCharsets.US_ASCII);
			this.doors.intake()
				.submit(new Arrival(new ChannelId(this.doors.channels().all().getFirst().id()), "", this.inbox, junk));
		});
		UUID ratna = this.company.colleague("Ratna").id().value();
		UUID chen = this.company.colleague("Chen").id().value();
		waits("inquiry", "NEW", "Jonas Weber", null, 31, "FIRST_REPLY", 18);
		waits("inquiry", "OPEN", "Tomás Vidal", ratna, 12, "NEXT_REPLY", 190);
		waits("inquiry", "NEW", "Priya Nair", null, 4, "FIRST_REPLY", 116);
		waits("refund", "OPEN", "李娜 Li Na", ratna, 49, "FIRST_REPLY", 11);
		waits("refund", "OPEN", "Aiko Mori", chen, 89, "NEXT_REPLY", 31);
		waits("refund", "WAITING", "Omar Farouk", chen, 300, "RESOLUTION", -5);
		waits("booking", "NEW", "Sara Lindqvist", null, 80, "FIRST_REPLY", 40);
		waits("payment", "OPEN", "Budi Santoso", ratna, 36, "NEXT_REPLY", 24);
		waits("partner", "WAITING", "Garuda refund desk", chen, 900, "RESOLUTION", 46);
		UUID met = waits("refund", "CLOSED", "Mei Lin Chua", ratna, 100, null, 0);
		this.cases.ended(this.company, met, "FIRST_REPLY", "MET");
		this.rated = waits("booking", "CLOSED", "Karim Haddad", chen, 200, null, 0);
		this.cases.ended(this.company, this.rated, "FIRST_REPLY", "MET");
		this.company.run("Ratna", () -> {
			this.doors.surveys().rate(new CaseId(met), new Surveys.Rating(5, "四天就退款了，很满意。"));
			this.doors.surveys()
				.rate(new CaseId(this.rated), new Surveys.Rating(2, "The guide did not come to the hotel."));
		});
	}

	private UUID waits(String process, String status, String customer, @Nullable UUID agent, int minutesAgo,
			@Nullable String clock, int minutesLeft) {
		UUID id = this.cases.put(this.company, new CaseFixture.Made(process, status, customer, agent, null),
				Duration.ofMinutes(minutesAgo));
		if (clock != null) {
			this.cases.runs(this.company, id, clock, Duration.ofMinutes(minutesLeft).plusSeconds(30));
		}
		return id;
	}

	@Test
	void a_supervisor_hands_over_what_breaches_next_and_the_agent_is_told() {
		try (Window wall = this.browser.open(View.DESK); Window desk = this.browser.open(View.DESK)) {
			desk.signIn(this.company.colleague("Chen").email(), Company.PASSWORD);
			desk.page().navigate("/cases?view=mine");
			assertThat(desk.page().locator(".bell .badge")).hasCount(0);

			wall.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			wall.page().navigate("/wall");
			Locator breach = wall.page().locator(".breach", new Page.LocatorOptions().setHasText("Jonas Weber"));
			assertThat(breach).containsText("No owner");
			breach.locator(".breach-owner").click();
			Locator sheet = wall.page().locator("#sheet[open]");
			sheet.locator("select[name=agent]")
				.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Chen Wei"));
			wall.sound().picture("wall-handover");
			sheet.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Assign")).click();

			assertThat(wall.page().locator(".toasts")).containsText("Assigned");
			assertThat(breach).containsText("Chen Wei");
			assertThat(desk.page().locator(".bell .badge")).hasText("1");
			desk.page().locator(".bell-link").click();
			assertThat(desk.page().locator(".notice").first()).containsText("Sofia Marin gave you C-");
			desk.sound().picture("notices");
			desk.page().locator(".notice").first().click();
			desk.page().waitForURL("**/cases/**");
		}
	}

	@Test
	void a_new_case_shows_itself_on_the_wall() {
		try (Window wall = this.browser.open(View.DESK)) {
			wall.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			wall.page().navigate("/wall");
			Locator waiting = wall.page().locator(".tile", new Page.LocatorOptions().setHasText("Waiting")).first();
			String before = waiting.locator(".tile-figure").textContent();
			this.mail.send("fresh@example.com", this.inbox, "Where is my voucher", "I have no voucher for HTL-1.");
			assertThat(waiting.locator(".tile-figure")).not().hasText(before);
			waiting.click();
			wall.page().waitForURL("**/cases?**");
			assertThat(wall.page().locator("[data-row]", new Page.LocatorOptions().setHasText("voucher"))).isVisible();
		}
	}

	@Test
	void an_administrator_tries_quarantined_mail_again_and_changes_a_channel() {
		try (Window settings = this.browser.open(View.DESK)) {
			Page page = settings.signIn(this.company.colleague("Ada").email(), Company.PASSWORD).page();
			settings.go("/settings").sound().picture("settings");
			page.getByText("What arrived").click();
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quarantine")).click();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Try again")).first().click();
			assertThat(page.locator(".toasts")).containsText("read again");

			settings.go("/settings/channels");
			page.locator(".list-row").first().click();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Test")).click();
			assertThat(page.locator(".toasts")).containsText("takes mail");
			page.locator("[name=name]").fill("Harbourline Care");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save")).click();
			assertThat(page.locator(".toasts")).containsText("Channel changed");
		}
	}

	@Test
	void a_traveller_answers_on_his_phone_without_scripts_being_needed() {
		String link = this.company.as(app.wayside.identity.Actor.WAYSIDE, () -> "/p/s/" + this.doors.links()
			.token(new SurveyId(this.doors.surveys().about(new CaseId(this.rated)).orElseThrow().id())));
		for (View view : java.util.List.of(View.PHONE, View.PHONE.dark().chinese(), View.PHONE.narrow(), View.DESK)) {
			try (Window phone = this.browser.open(view)) {
				phone.go(link + "?score=3").sound().picture("survey");
				assertThat(phone.page().locator("[name=score][value='3']")).isChecked();
				phone.page().locator(".score").nth(3).click();
				phone.page().locator("form .btn.primary").click();
				assertThat(phone.page().locator("[name=score][value='2']")).isChecked();
				phone.sound();
			}
		}
	}

	@Test
	void every_screen_in_every_view() {
		try (Window door = this.browser.open(View.DESK); Window office = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			office.signIn(this.company.colleague("Ada").email(), Company.PASSWORD);
			String channel = this.company.as("Ada", () -> this.doors.channels().all().getFirst().id().toString());
			for (View view : View.all()) {
				try (Window floor = this.browser.open(view, door.state());
						Window settings = this.browser.open(view, office.state())) {
					String lang = "?lang=" + view.locale();
					floor.go("/wall" + lang).sound().wholePicture("wall");
					floor.go("/quality" + lang).sound().picture("quality");
					floor.go("/notices" + lang).sound().picture("notices-all");
					settings.go("/settings" + lang).sound().picture("settings-all");
					settings.go("/settings/channels/" + channel + lang).sound().picture("channels");
					settings.go("/settings/intake" + lang).sound().picture("intake");
					settings.go("/settings/surveys" + lang).sound().picture("surveys");
				}
			}
		}
	}

	@AfterAll
	void stop() {
		this.browser.close();
	}

}
