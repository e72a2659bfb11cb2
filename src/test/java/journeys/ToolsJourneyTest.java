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

/** The tools that agents live in, by keyboard. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToolsJourneyTest {

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	private Company company;

	private String state;

	private String admin;

	private String inbox;

	ToolsJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_with_mail() {
		this.company = this.companies.create();
		this.inbox = this.mail.openInbox(this.company);
		this.mail.send("Budi Santoso <budi@example.com>", this.inbox, "Charged twice for the same hotel",
				"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nBudi");
		try (Window door = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			this.state = door.state();
		}
		try (Window door = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Ada").email(), Company.PASSWORD);
			this.admin = door.state();
		}
	}

	@AfterAll
	void done() {
		this.browser.close();
	}

	@Test
	void a_macro_is_picked_seen_and_done_and_the_draft_stays() {
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = first(desk);
			page.keyboard().press("r");
			page.keyboard().type("{{weather}}");
			assertThat(page.locator("gap-warning").first()).containsText("weather");
			desk.sound();
			page.locator("#compose-reply textarea").fill("Dear Budi, I was just about");
			page.keyboard().press("Escape");
			page.locator(".page-head h1").click();
			page.keyboard().press("m");
			assertThat(page.locator("#macros .option-line").first()).isVisible();
			desk.sound().picture("tools-macros");
			page.keyboard().type("booking");
			page.keyboard().press("Enter");
			Locator trial = page.locator("#macros [data-phase=trial]");
			assertThat(trial.locator(".macro-letter")).containsText("booking reference");
			assertThat(trial).containsText("Waiting");
			desk.sound().picture("tools-macro-trial");
			page.keyboard().press("Enter");
			assertThat(page.locator(".toasts")).containsText("Ask for the booking reference");
			assertThat(page.locator("#compose-reply textarea")).hasValue("Dear Budi, I was just about");
			assertThat(page.locator(".timeline")).containsText("booking reference");
		}
	}

	@Test
	void a_macro_is_written_in_rows() {
		for (View view : View.all()) {
			try (Window desk = this.browser.open(view, this.state)) {
				desk.see("/settings/macros").sound().picture("tools-macros-settings");
				desk.see("/settings/macros/new").sound();
				desk.page().locator("deed-rows > [data-add]").click();
				desk.page()
					.locator("deed-rows > [data-deed-row]")
					.nth(1)
					.locator("select")
					.first()
					.selectOption("resolve");
				desk.sound().picture("tools-macro-new");
			}
		}
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = desk.go("/settings/macros/new").page();
			page.locator("#field-name").fill("Take and wait");
			page.locator("deed-rows > [data-add]").click();
			Locator second = page.locator("deed-rows > [data-deed-row]").nth(1);
			second.locator("select").first().selectOption("wait");
			second.locator("[data-up]").click();
			page.keyboard().press("Control+Enter");
			Locator line = page.locator("tr", new Page.LocatorOptions().setHasText("Take and wait"));
			assertThat(line.locator("li").first()).containsText("Wait for");
		}
	}

	@Test
	void an_automation_is_tried_before_it_works() {
		for (View view : View.all()) {
			try (Window desk = this.browser.open(view, this.admin)) {
				desk.see("/settings/automations/new").sound().picture("tools-automation-new");
			}
		}
		try (Window desk = this.browser.open(View.DESK, this.admin)) {
			Page page = desk.go("/settings/automations/new").page();
			page.locator("#field-name").fill("Charged twice is grave");
			page.locator("[name=condition]").fill("status:open");
			page.locator("[name=condition]").press("Escape");
			page.locator("deed-rows select").first().selectOption("severity");
			page.getByText("Try it").click();
			assertThat(page.locator("#trial")).containsText("of the last");
			desk.sound().wholePicture("tools-automation-trial");
			page.locator(".macro-form .btn.primary").click();
			assertThat(page.locator(".toasts")).containsText("off until you switch it on");
			page.getByText("Switch on").click();
			assertThat(page.locator(".page-head")).containsText("On");
			desk.sound().wholePicture("tools-automation");
			desk.go("/settings/automations").sound().picture("tools-automations");
			assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Charged twice is grave")))
				.containsText("and the case fits status:open");
		}
	}

	@Test
	void a_checklist_opens_by_its_choices_and_is_written_as_a_rule() {
		try (Window desk = this.browser.open(View.DESK, this.admin)) {
			Page page = desk.go("/settings/playbooks/new").page();
			page.locator("#field-name").fill("Charged twice");
			page.locator("#field-process").selectOption("payment");
			page.locator("[name='steps[0].kind']").selectOption("CHOICE");
			page.locator("[name='steps[0].name']").fill("Are both charges final?");
			page.locator("[name='steps[0].key']").fill("seen");
			page.locator("[name='steps[0].options[0].name']").fill("Both");
			page.locator("[name='steps[0].options[1].name']").fill("One is on hold");
			page.locator("deed-rows > [data-add]").click();
			page.locator("[name='steps[1].name']").fill("Asked for one back");
			page.locator("[name='steps[1].branch']").focus();
			page.locator("[name='steps[1].branch']").selectOption("seen=both");
			page.locator("#field-key").fill("charged-twice");
			page.locator("#field-source").fill("Told by a test");
			page.locator(".rules-form .btn.primary").click();
			assertThat(page.locator(".rows")).containsText("Charged twice");
			desk.sound().picture("tools-playbook");
		}
		this.mail.send("Budi Santoso <budi@example.com>", this.inbox, "Charged twice again",
				"Hello,\n\nmy card was charged twice for HTL-99999. Please return one payment.\n\nBudi");
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = desk.go("/cases?view=open&q=99999").page();
			page.locator("[data-row]").first().click();
			assertThat(page.locator("[data-checklist]")).containsText("0/1");
			page.locator(".page-head h1").click();
			page.keyboard().press("p");
			page.locator("[data-checklist] .btn", new Page.LocatorOptions().setHasText("Both")).click();
			assertThat(page.locator("[data-checklist]")).containsText("1/2");
			assertThat(page.locator("[data-checklist]")).containsText("Asked for one back");
			desk.sound().picture("tools-checklist");
			page.locator("[data-checklist] .step-mark[aria-pressed=false]").click();
			assertThat(page.locator("[data-checklist]")).containsText("2/2");
		}
	}

	@Test
	void goodwill_is_given_beside_the_case_asked_for_above_the_limit_and_read_in_the_ledger() {
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = first(desk);
			Locator panel = page.locator("section.panel[aria-label=Goodwill]");
			panel.locator("summary").last().click();
			panel.locator("[name=amount]").fill("5000");
			panel.locator("[name=reason]").fill("Charged twice, waited a week");
			assertThat(panel.locator(".goodwill-trial")).containsText("needs somebody else");
			desk.sound().picture("tools-goodwill-trial");
			panel.locator("[name=amount]").fill("20.50");
			panel.locator("[name=reason]").focus();
			assertThat(panel.locator(".goodwill-trial")).containsText("given at once");
			panel.locator(".btn.primary").click();
			assertThat(page.locator(".toasts")).containsText("20.50");
			assertThat(page.locator("section.panel[aria-label=Goodwill]")).containsText("Charged twice, waited a week");
			desk.go("/goodwill").sound().picture("goodwill");
			assertThat(page.locator(".goodwill-table")).containsText("20.50");
			desk.go("/reports/fairness").sound().picture("fairness");
		}
		try (Window desk = this.browser.open(View.DESK, this.admin)) {
			desk.go("/settings/goodwill-limits/cny").sound().picture("goodwill-limits");
		}
	}

	private static Page first(Window desk) {
		Page page = desk.go("/cases?view=open").page();
		page.locator("[data-row]").first().click();
		assertThat(page.locator(".entry").first()).isVisible();
		return page;
	}

}
