package journeys;

import java.util.regex.Pattern;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.MailClient;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An administrator gives a company its people, promises and words, and a day later all of
 * it is at work.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdministratorJourneyTest {

	private static final LocatorAssertions.IsVisibleOptions JUDGED = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(90_000);

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	private Company company;

	private String host;

	private String ada;

	AdministratorJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_of_nobody_yet() {
		this.company = this.companies.create();
		this.host = "@" + this.company.key() + ".example";
		try (Window door = this.browser.open(View.DESK)) {
			this.ada = door.signIn(this.company.colleague("Ada").email(), Company.PASSWORD).state();
		}
	}

	@Test
	@Order(1)
	void she_adds_a_skill_a_colleague_who_has_it_and_a_team() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/skills/new").page();
			page.getByLabel("Name in English").fill("Group travel");
			page.getByLabel("Name in Chinese").fill("团队出行");
			page.getByLabel("Key", exactly()).fill("group-travel");
			press(page, "Make the skill");
			assertThat(page.locator("h1")).hasText("Group travel");

			settings.go("/settings/staff/new");
			page.getByLabel("Name", exactly()).fill("Mei Lin Chua");
			page.getByLabel("Name in own script").fill("蔡美琳");
			page.getByLabel("E-mail address").fill("mei" + this.host);
			page.getByLabel("First password").fill(Company.PASSWORD);
			page.getByLabel("Group travel").check();
			press(page, "Add to staff");
			assertThat(page.locator("h1")).hasText("Mei Lin Chua");
			assertThat(page.getByLabel("Group travel")).isChecked();

			settings.go("/settings/teams/new");
			page.getByLabel("Name in English").fill("Groups desk");
			page.getByLabel("Name in Chinese").fill("团队组");
			page.getByLabel("Key", exactly()).fill("groups");
			page.getByLabel("Calendar").fill("always");
			page.getByLabel("Mei Lin Chua is a member").check();
			press(page, "Make the team");
			assertThat(page.locator("h1")).hasText("Groups desk");
			settings.sound().picture("admin-team");
		}
	}

	@Test
	@Order(2)
	void she_opens_an_address_and_sends_its_cases_to_the_team() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/channels/new").page();
			page.getByLabel("Address").fill("groups" + this.host);
			page.getByLabel("Name in English").fill("Harbourline Groups");
			page.getByLabel("Name in Chinese").fill("海港团队");
			press(page, "Open the channel");
			assertThat(page.locator(".toasts")).containsText("Channel opened");
			press(page, "Test");
			assertThat(page.locator(".toasts")).containsText("takes mail");

			settings.go("/settings/routes/new");
			page.getByLabel("Short name").fill("payments");
			page.getByLabel("Process").selectOption("payment");
			page.getByLabel("Team").selectOption(new SelectOption().setLabel("Groups desk"));
			page.getByLabel("Group travel").check();
			saveRule(page, "Payment trouble of groups");
			assertThat(page.locator(".list-row[aria-current]")).containsText("To Groups desk, with Group travel");
			settings.go("/settings/routes/default");
			page.getByLabel("Team").selectOption(new SelectOption().setLabel("Groups desk"));
			saveRule(page, "There is one team");
			settings.sound().picture("admin-route");
		}
	}

	@Test
	@Order(3)
	void she_promises_more_and_gives_a_calendar_a_day_off() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/policies/payment").page();
			for (String severity : new String[] { "Low", "Medium", "High", "Critical" }) {
				page.getByLabel(severity + ", First reply").fill("17 min");
			}
			saveRule(page, "Agreed with Orchard Metals");
			assertThat(page.locator(".rules-sentences")).containsText("first reply in 17 min");

			settings.go("/settings/calendars/shanghai");
			Locator days = page.locator("#field-days");
			days.fill(days.inputValue() + "\n2027-03-03 09:00-12:00 | Office move | 搬迁");
			saveRule(page, "Office move");
			assertThat(days).hasValue(Pattern.compile(".*2027-03-03 09:00-12:00 \\| Office move.*", Pattern.DOTALL));
			assertThat(page.locator(".pane-side .panel").first()).containsText("Holds now");
			settings.sound().wholePicture("admin-calendar");
		}
	}

	@Test
	@Order(4)
	void she_writes_a_category_and_a_canned_text_in_two_languages() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/processes/payment/categories/payment.charged-twice").page();
			Locator examples = page.locator("[name=examples]");
			examples.fill(examples.inputValue() + "\nOur group paid the deposit two times\n团费被扣了两次");
			press(page, "Save");
			assertThat(page.locator(".toasts")).isVisible();
			assertThat(page.locator("body")).not().containsText("Something is missing or wrong");

			settings.go("/settings/canned-texts");
			page.locator("[name=shortcut]").fill("deposit");
			page.locator("[name=title_en]").fill("Deposit of a group");
			page.locator("[name=body_en]").fill("Dear {{customer.name}}, one deposit goes back today.");
			page.locator("[name=title_zh]").fill("团队定金");
			page.locator("[name=body_zh]").fill("{{customer.name}}，您好：多扣的定金今天退回。");
			page.locator(".knowledge-form .btn.primary").click();
			assertThat(page.locator(".page-number")).hasText("::deposit");
			settings.sound().wholePicture("admin-canned");
		}
	}

	@Test
	@Order(5)
	void a_program_gets_a_token_that_opens_what_it_may_and_nothing_else() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/tokens/new").page();
			page.getByLabel("What it is for").fill("Booking system");
			page.getByLabel("See cases, messages and clocks").check();
			press(page, "Issue token");
			String secret = page.locator("#token-secret").textContent();
			settings.sound().picture("admin-token");
			assertThat(ask(page, "/api/v1/cases", secret).status()).isEqualTo(200);
			assertThat(ask(page, "/api/v1/webhooks", secret).status()).isEqualTo(403);
			page.reload();
			assertThat(page.locator("#token-secret")).hasCount(0);
			assertThat(page.getByText("Never used")).hasCount(0);
		}
	}

	private static APIResponse ask(Page page, String path, String secret) {
		return page.request().get(path, RequestOptions.create().setHeader("Authorization", "Bearer " + secret));
	}

	@Test
	@Order(6)
	void and_a_mail_to_the_new_address_meets_all_of_it() {
		this.mail.send("Anna Berg <anna@example.com>", "groups" + this.host, "Charged twice for the same hotel",
				"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nAnna");
		try (Window desk = this.browser.open(View.DESK)) {
			Page page = desk.signIn("mei" + this.host, Company.PASSWORD).page();
			desk.go("/cases?view=all");
			page.locator("[data-row]", new Page.LocatorOptions().setHasText("Charged twice")).first().click();
			assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("why").setExact(true)))
				.isVisible(JUDGED);
			assertThat(page.locator(".page-head .chip-button")).containsText("Payment");
			page.reload();
			assertThat(page.locator(".pane-side")).containsText("Groups desk");

			page.locator("a.clock", new Page.LocatorOptions().setHasText("First reply")).click();
			Locator reasons = page.locator("#sheet[open]");
			assertThat(reasons).containsText("17 min");
			desk.sound().picture("admin-why");
			page.keyboard().press("Escape");

			page.locator("#main").focus();
			page.keyboard().press("r");
			page.keyboard().type("::dep");
			assertThat(page.locator(".completion").first()).containsText("Deposit of a group");
			page.keyboard().press("Enter");
			assertThat(page.locator(".composer-text").first())
				.hasValue(Pattern.compile("Dear .*Berg, one deposit goes back today\\."));
			desk.sound().picture("admin-canned-used");
		}
	}

	private static void saveRule(Page page, String source) {
		page.locator("#field-source").fill(source);
		press(page, "Save new version");
		assertThat(page.locator(".toasts")).containsText("Saved as a new version");
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

	private static Page.GetByLabelOptions exactly() {
		return new Page.GetByLabelOptions().setExact(true);
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
