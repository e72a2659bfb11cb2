package journeys;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An agent gives her word, keeps it, and puts a case aside, by keyboard. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromisesJourneyTest {

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	private Company company;

	PromisesJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_with_mail() {
		this.company = this.companies.create();
		String inbox = this.mail.openInbox(this.company);
		this.mail.send("Budi Santoso <budi@example.com>", inbox, "Charged twice for the same hotel",
				"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nBudi");
	}

	@AfterAll
	void done() {
		this.browser.close();
	}

	@Test
	void a_word_is_given_and_kept_and_the_case_is_put_aside_and_taken_back() {
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD)
				.go("/cases?view=open")
				.page();
			page.locator("[data-row]").first().click();
			assertThat(page.locator(".entry").first()).isVisible();
			page.locator(".page-head h1").click();
			page.keyboard().press("i");
			page.locator("#promise [name=words]").fill("I call you about the refund");
			desk.sound().picture("promise-new");
			page.keyboard().press("Enter");
			Locator clock = page.locator(".clocks a.clock", new Page.LocatorOptions().setHasText("Promise"));
			assertThat(clock).isVisible();
			Locator promised = page.locator("details.panel",
					new Page.LocatorOptions().setHasText("I call you about the refund"));
			assertThat(promised).isVisible();
			desk.sound().picture("promise-case");
			promised.locator("[action$=fulfilment] button").click();
			assertThat(clock).hasCount(0);

			page.locator(".page-head h1").click();
			page.keyboard().press("h");
			assertThat(page.locator("#snooze form")).isVisible();
			desk.sound().picture("snooze-new");
			page.locator("#snooze form .btn.primary").click();
			assertThat(page.locator(".clocks")).containsText("Take back");
			desk.go("/cases?view=snoozed").sound().picture("snooze-list");
			page.locator("[data-row]").first().click();
			page.locator(".clocks button", new Page.LocatorOptions().setHasText("Take back")).click();
			assertThat(page.locator(".clocks")).not().containsText("Take back");
		}
	}

}
