package journeys;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An agent finds a case, a person and a file by one box. */
@WaysideTest
class SearchJourneyTest {

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	SearchJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@Test
	void one_box_finds_cases_people_and_what_was_looked_for_before() {
		Company company = this.companies.create();
		String inbox = this.mail.openInbox(company);
		this.mail.send("Wulan Pertiwi <wulan@example.com>", inbox, "Invoice for our villa",
				"Please send me the invoice of the villa.");
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.signIn(company.colleague("Ratna").email(), Company.PASSWORD).page();
			Locator row = page.locator("[data-row]", new Page.LocatorOptions().setHasText("Invoice for our villa"));
			page.navigate("/cases?view=open");
			assertThat(row.first()).isVisible();
			page.keyboard().press("/");
			page.keyboard().type("wulan");
			assertThat(page.locator(".search-hits")).containsText("People and companies");
			desk.sound().picture("search-box");
			page.keyboard().press("Enter");
			assertThat(page.locator("#people")).containsText("Wulan Pertiwi");
			assertThat(page.locator("#cases")).containsText("Invoice for our villa");
			desk.sound().picture("search");
			desk.go("/search?q=zeppelin");
			assertThat(page.locator(".empty")).containsText("zeppelin");
			desk.sound();
			desk.go("/search");
			assertThat(page.locator(".search-recent")).containsText("wulan");
			desk.sound().picture("search-recent");
			try (Window phone = this.browser.open(View.PHONE, desk.state())) {
				phone.see("/search?q=wulan").sound().picture("search");
			}
			page.locator("#work form[action='/search/recent/end'] button").click();
			assertThat(page.locator(".search-recent")).hasCount(0);
		}
	}

}
