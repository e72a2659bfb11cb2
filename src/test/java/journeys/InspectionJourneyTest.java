package journeys;

import java.time.Duration;

import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A supervisor goes through the list of the day. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InspectionJourneyTest {

	private final Companies companies;

	private final CaseFixture cases;

	private final Browser browser;

	private Company company;

	InspectionJourneyTest(Companies companies, CaseFixture cases, @LocalServerPort int port) {
		this.companies = companies;
		this.cases = cases;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void cases_that_stand_still() {
		this.company = this.companies.create();
		waits("refund", "WAITING", "李娜 Li Na", 9);
		waits("inquiry", "OPEN", "Tomás Vidal", 6);
		waits("booking", "NEW", "Sara Lindqvist", 4);
	}

	private void waits(String process, String status, String customer, int days) {
		this.cases.put(this.company,
				new CaseFixture.Made(process, status, customer, this.company.colleague("Ratna").id().value(), null),
				Duration.ofDays(days));
	}

	@Test
	void a_supervisor_ticks_a_case_off_and_puts_it_back() {
		try (Window window = this.browser.open(View.DESK)) {
			Page page = window.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD).page();
			window.go("/inspection");
			assertThat(page.locator("[data-row]")).hasCount(3);
			assertThat(page.locator("[data-row]").first()).containsText("About 李娜 Li Na");
			page.locator("[name=remark]").first().fill("The airline promised an answer for Monday");
			page.locator("[name=remark]").first().press("Enter");
			assertThat(page.locator(".toast")).containsText("Inspected");
			assertThat(page.locator("[data-row]")).hasCount(2);
			window.go("/inspection?inspected=true").sound();
			Locator inspected = page.locator("[data-row]");
			assertThat(inspected).hasCount(1);
			assertThat(inspected).containsText("The airline promised an answer for Monday");
			inspected.locator("button").click();
			assertThat(page.locator("[data-row]")).hasCount(3);
			window.go("/inspection?concern=at-risk").sound();
			assertThat(page.locator(".empty")).containsText("Nothing left for today");
		}
	}

	@Test
	void an_administrator_says_what_is_looked_for() {
		try (Window window = this.browser.open(View.DESK)) {
			Page page = window.signIn(this.company.colleague("Ada").email(), Company.PASSWORD).page();
			window.go("/settings/inspection").sound();
			page.locator("[name=ahead]").fill("6");
			page.locator("[name=ahead]").press("Enter");
			assertThat(page.locator(".toast")).containsText("Saved");
			page.locator("[name=still]").fill("0");
			page.locator("[name=still]").press("Enter");
			assertThat(page.locator("body")).containsText("Days are 1 to 60");
		}
	}

	@Test
	void the_list_in_every_view() {
		try (Window door = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			String state = door.state();
			for (View view : View.all()) {
				try (Window window = this.browser.open(view, state)) {
					window.see("/inspection").sound().wholePicture("inspection");
				}
			}
		}
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
