package journeys;

import java.nio.file.Path;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator brings the cases of another desk. */
@WaysideTest
class ImportsJourneyTest {

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	ImportsJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@Test
	void an_export_is_tried_and_then_taken_in() {
		Company company = this.companies.create();
		this.mail.openInbox(company);
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.signIn(company.colleague("Ada").email(), Company.PASSWORD).page();
			desk.go("/settings/imports").sound().picture("imports");
			page.locator("input[type=file]").setInputFiles(Path.of("src/test/resources/imports/zendesk.json"));
			page.locator("#work form button.primary").click();
			assertThat(page.locator(".import-counts")).containsText("New cases");
			desk.sound().picture("import-trial");
			try (Window phone = this.browser.open(View.PHONE, desk.state())) {
				phone.see(page.url().replaceAll("^https?://[^/]+", "")).sound().picture("import-trial");
			}
			page.locator("form[action$='/run'] button").click();
			assertThat(page.locator(".page-head .chip").first()).hasText("Taken in",
					new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(30_000));
			assertThat(page.locator(".import-lines")).containsText("4713");
			desk.sound().picture("import-done");
		}
	}

}
