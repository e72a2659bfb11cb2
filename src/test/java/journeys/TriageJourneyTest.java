package journeys;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An agent sees why a case was judged as it was and corrects it with one key; an
 * administrator looks after what triage learns from.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TriageJourneyTest {

	private static final LocatorAssertions.IsVisibleOptions JUDGED = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(60_000);

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	private Company company;

	TriageJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_with_a_case() {
		this.company = this.companies.create();
		this.mail.send("Budi Santoso <budi@example.com>", this.mail.openInbox(this.company),
				"Charged twice for the same hotel",
				"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nBudi");
	}

	@Test
	void one_key_corrects_a_case_and_it_can_be_taken_back() {
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.page();
			desk.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD);
			open(page);
			desk.sound().picture("triage-timeline");

			page.keyboard().press("t");
			Locator dialog = page.locator("#triage");
			assertThat(dialog.locator("mark").first()).isVisible();
			assertThat(dialog.locator("[data-choice]").first()).isFocused();
			desk.sound().picture("triage");

			page.keyboard().press("ArrowLeft");
			assertThat(dialog.locator("[data-scheme][aria-current]")).containsText("process");
			page.keyboard().press("4");
			assertThat(page.locator(".toasts")).containsText("Corrected");
			assertThat(page.locator(".page-head .chip-button")).containsText("Refund");

			page.keyboard().press("t");
			assertThat(dialog.locator("[data-choice]").first()).isVisible();
			page.keyboard().press("ArrowLeft");
			assertThat(dialog.locator("[data-scheme][aria-current]")).containsText("corrected");
			dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take the correction back"))
				.press("Enter");
			assertThat(page.locator(".page-head .chip-button")).containsText("Payment");
		}
	}

	@Test
	void the_explanation_and_the_settings_in_every_view() {
		try (Window door = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Ada").email(), Company.PASSWORD);
			open(door.page());
			String about = door.page().url().replaceFirst("\\?.*", "") + "/triage";
			String state = door.state();
			for (View view : View.all()) {
				try (Window window = this.browser.open(view, state)) {
					window.see(about).sound().picture("triage-alone");
					window.see("/settings/processes/payment").sound().picture("settings-process");
					window.see("/settings/processes/payment/categories/payment.charged-twice")
						.sound()
						.picture("settings-category");
					window.see("/settings/triage").sound().picture("settings-triage");
				}
			}
		}
	}

	@Test
	void a_fault_stands_beside_its_field_and_what_was_typed_stays() {
		try (Window window = this.browser.open(View.DESK)) {
			window.signIn(this.company.colleague("Ada").email(), Company.PASSWORD);
			Page page = window.go("/settings/processes/partner").page();
			page.locator("[name=rto]").fill("80");
			page.locator("[name=mtd]").fill("48");
			page.locator("[name=mtd]").press("Enter");
			assertThat(page.locator("[name=mtd]")).hasAttribute("aria-invalid", "true");
			assertThat(page.locator("[name=rto]")).hasValue("80");
			page.locator("[name=rto]").fill("10");
			page.locator("[name=rto]").press("Enter");
			assertThat(page.locator(".toasts")).containsText("Saved");

			window.go("/settings/processes/partner/categories/new");
			page.locator("[name=name]").fill("Coach parking");
			page.locator("[name=nativeName]").fill("大巴停车");
			page.locator("[name=examples]").fill("Where may our coach wait at the museum?\n大巴在博物馆哪里可以停？");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add category")).press("Enter");
			assertThat(page.locator(".catalogue-tree")).containsText("Coach parking");
			window.sound();
		}
	}

	private static void open(Page page) {
		page.navigate("/cases?view=all");
		page.locator("[data-row]", new Page.LocatorOptions().setHasText("Charged twice")).first().click();
		assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("why").setExact(true)))
			.isVisible(JUDGED);
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
