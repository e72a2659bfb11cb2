package journeys;

import java.util.List;

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

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An agent asks for cases, keeps what he asked as a view, merges two that are one matter,
 * and changes many at once, by keyboard.
 */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseworkJourneyTest {

	private final Companies companies;

	private final MailClient mail;

	private final Browser browser;

	private Company company;

	private String state;

	CaseworkJourneyTest(Companies companies, MailClient mail, @LocalServerPort int port) {
		this.companies = companies;
		this.mail = mail;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_with_mail() {
		this.company = this.companies.create();
		String inbox = this.mail.openInbox(this.company);
		this.mail.send("li.na@example.com", inbox, "航班取消要求退款", "你们的航班 MU5101 昨天被取消了。\n\n请马上退款！订单号 ABC123。");
		this.mail.send("li.na@example.com", inbox, "再问一次退款", "我昨天写过信，订单号 ABC123，请回复。");
		this.mail.send("Budi Santoso <budi@example.com>", inbox, "Charged twice for the same hotel",
				"Hello,\n\nmy card was charged twice for HTL-88213. Please return one payment.\n\nBudi");
		this.mail.send("Wulan <wulan@example.com>", inbox, "Invoice for our stay", "Please send me the invoice.");
		try (Window door = this.browser.open(View.DESK)) {
			door.signIn(this.company.colleague("Sofia").email(), Company.PASSWORD);
			this.state = door.state();
		}
	}

	@Test
	void a_filter_is_typed_completed_mended_and_kept_as_a_view() {
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = desk.go("/cases?view=open").page();
			page.keyboard().press("f");
			page.keyboard().type("stat");
			assertThat(page.locator(".completions.below .completion").first()).containsText("status:");
			desk.sound().picture("casework-completion");
			page.keyboard().press("Tab");
			page.keyboard().type("ne");
			assertThat(page.locator(".completions.below .completion").first()).containsText("status:new");
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			assertThat(page.locator(".filter-chips .chip")).containsText(new String[] { "Status: New" });
			assertThat(page.locator("[data-row]").first()).isVisible();
			desk.sound().picture("casework-chips");

			page.keyboard().press("f");
			page.keyboard().type("statsu:open");
			page.keyboard().press("Enter");
			assertThat(page.locator("#filter-fault")).containsText("Did you mean “status:”");
			desk.sound().picture("casework-fault");

			page.navigate("/cases?view=open&q=status:new");
			page.getByText("Save as a view").click();
			page.locator("#sheet #field-name").fill("New ones");
			page.locator("#sheet #field-name").press("Enter");
			assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("New ones"))).isVisible();
			page.keyboard().press("v");
			assertThat(page.locator(".saved-views .menu-item .num").first()).isVisible();
			desk.sound().picture("casework-views-menu");
			desk.go("/cases/views").sound().picture("casework-views");
		}
	}

	@Test
	void two_cases_about_one_matter_are_merged_and_parted() {
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = desk.go("/cases?view=open").page();
			page.locator("[data-row]", new Page.LocatorOptions().setHasText("航班取消")).first().click();
			assertThat(page.locator(".entry").first()).isVisible();
			page.keyboard().press("l");
			Locator other = page.locator("#relate input[role=combobox]");
			other.click();
			page.locator("#relate .option-line", new Page.LocatorOptions().setHasText("再问一次")).click();
			page.locator("#relate").getByText("takes the other one in").click();
			desk.sound().picture("casework-relate");
			page.locator("#relate .btn.primary").click();
			assertThat(page.locator(".timeline")).containsText("我昨天写过信");
			assertThat(page.locator(".relations")).containsText("Merged in");
			desk.sound().picture("casework-merged");
			page.getByText("Unmerge").click();
			assertThat(page.locator(".toasts")).containsText("apart again");
			assertThat(page.locator(".timeline")).not().containsText("我昨天写过信");
		}
	}

	@Test
	void many_are_changed_at_once_and_back() {
		try (Window desk = this.browser.open(View.DESK, this.state)) {
			Page page = desk.go("/cases?view=open&q=budi").page();
			assertThat(page.locator("[data-row]")).hasCount(1);
			page.locator("[data-row]").first().focus();
			page.keyboard().press("x");
			assertThat(page.locator(".pick-bar")).containsText("1 selected");
			desk.sound().picture("casework-picked");
			page.keyboard().press("b");
			assertThat(page.locator(".bulk-trial")).containsText("of 1");
			page.locator("#field-kind").selectOption("SEVERITY");
			page.locator("#field-severity").selectOption("critical");
			assertThat(page.locator(".bulk-trial")).containsText("Would change 1 of 1");
			desk.sound().picture("casework-bulk-plan");
			page.keyboard().press("Control+Enter");
			assertThat(page.locator(".bulk-progress")).containsText("1 changed");
			desk.sound().picture("casework-bulk-done");
			page.locator(".bulk-progress .btn").click();
			assertThat(page.locator(".bulk-progress")).containsText("1 undone");
		}
	}

	@Test
	void each_screen_in_every_view() {
		for (View view : List.of(View.DESK.dark().chinese(), View.TABLET, View.PHONE.dark(), View.PHONE.chinese())) {
			try (Window desk = this.browser.open(view, this.state)) {
				desk.see("/cases?view=open&q=status:new,open");
				assertThat(desk.page().locator("[data-row]").first()).isVisible();
				desk.sound().picture("casework-list");
				desk.see("/cases?view=open&q=statsu:open").sound().picture("casework-fault");
				desk.see("/cases/views").sound().picture("casework-views");
				desk.see("/cases/views/new?view=open&q=is:unassigned").sound().picture("casework-view-new");
				desk.see("/cases?view=open");
				desk.page().locator(".row-tick input").first().check();
				desk.sound().picture("casework-picked");
				desk.page().locator(".pick-bar .btn.primary").click();
				assertThat(desk.page().locator(".bulk-trial b")).isVisible();
				desk.see(desk.page().url());
				// A part that comes later speaks as the page does, whatever the reader's
				// own language is.
				assertThat(desk.page().locator(".bulk-trial b"))
					.containsText(view.locale().startsWith("zh") ? "将更改 1 个中的" : "Would change");
				desk.sound().picture("casework-bulk-plan");
			}
		}
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

}
