package journeys;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import app.wayside.support.CaseFixture;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An agent brings a complaint to its end, and many cases under one problem. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComplaintsJourneyTest {

	private final Companies companies;

	private final CaseFixture cases;

	private final Browser browser;

	private Company company;

	private UUID complaint;

	private UUID problem;

	ComplaintsJourneyTest(Companies companies, CaseFixture cases, @LocalServerPort int port) {
		this.companies = companies;
		this.cases = cases;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void cases() {
		this.company = this.companies.create();
		this.complaint = waits("complaint", "李娜 Li Na", 1);
		this.problem = waits("inquiry", "Hotel Aurora", 2);
		waits("refund", "Tomás Vidal", 3);
		waits("refund", "Sara Lindqvist", 4);
	}

	private UUID waits(String process, String customer, int hours) {
		return this.cases.put(this.company,
				new CaseFixture.Made(process, "OPEN", customer, this.company.colleague("Ratna").id().value(), null),
				Duration.ofHours(hours));
	}

	@Test
	void a_complaint_is_confirmed_planned_decided_told_twice_and_put_away() {
		try (Window window = this.browser.open(View.DESK)) {
			Page page = window.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD).page();
			window.go("/cases/" + this.complaint);
			page.locator("text=It is a complaint").click();
			assertThat(page.locator(".duties")).containsText("Answered by a person");
			page.getByText("Tell the customer the plan").click();
			page.locator(".duty-form[open] [name=text]").fill("We refund the fare and ask the hotel for an apology.");
			page.locator(".duty-form[open] [name=by]").fill(LocalDate.now().plusDays(2) + "T17:00");
			window.sound();
			page.locator("text=Send the plan").click();
			assertThat(page.locator(".timeline")).containsText("We refund the fare");
			page.locator("[data-key=e]").first().click();
			page.locator("#resolve [name=code]").selectOption("refunded");
			page.locator("#resolve [name=solution]").fill("Your fare is paid back.");
			page.locator("#resolve .btn.primary").click();
			assertThat(page.locator(".duty-line [name=note]")).isVisible();
			page.locator(".duty-line [name=note]").first().fill("Told Li Na herself");
			page.locator(".duty-line [name=note]").first().press("Enter");
			assertThat(page.locator("body")).containsText("Told by phone by");
			window.go("/complaints").sound();
			assertThat(page.locator("[data-row]")).hasCount(1);
			page.locator("[data-row] a").first().click();
			assertThat(page.locator(".missing")).containsText("The case is not closed yet");
			page.locator("[name=rootCause]").selectOption("airline.cancelled");
			page.locator("[name=measure]").fill("Ask the airline for a contact");
			page.locator("text=Save the entry").click();
			assertThat(page.locator(".toast")).containsText("The entry is saved");
			window.sound();
		}
	}

	@Test
	void a_problem_gathers_cases_and_one_word_goes_to_all() {
		try (Window window = this.browser.open(View.DESK)) {
			Page page = window.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD).page();
			window.go("/problems/" + this.problem);
			page.locator("text=Make it a problem").click();
			page.locator("[name=filter]").fill("process:refund");
			page.locator("form[action$=found] button").click();
			assertThat(page.locator("#gathered li")).hasCount(2);
			window.sound();
			page.locator("text=Preview").click();
			assertThat(page.locator(".sample")).hasCount(2);
			assertThat(page.locator(".sample").first()).containsText("we know about it");
			window.sound();
			page.locator("text=Send").last().click();
			assertThat(page.locator(".bulk-progress")).containsText("2 of 2");
			window.go("/problems").sound();
			assertThat(page.locator("[data-row]")).hasCount(1);
		}
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
