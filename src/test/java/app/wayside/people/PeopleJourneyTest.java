package app.wayside.people;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import app.wayside.approvals.Amount;
import app.wayside.approvals.ApprovalRequest;
import app.wayside.approvals.Approvals;
import app.wayside.approvals.Evidence;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.Kind;
import app.wayside.customers.NewCustomer;
import app.wayside.customers.Profile;
import app.wayside.customers.Tier;
import app.wayside.identity.ApprovalLimit;
import app.wayside.identity.Staff;
import app.wayside.identity.StaffProfile;
import app.wayside.identity.Subject;
import app.wayside.knowledge.CannedTexts;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import journeys.Browser;
import journeys.View;
import journeys.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** People and what is decided about them, in a real browser. */
@PeopleTest
class PeopleJourneyTest {

	@LocalServerPort
	int port;

	@Autowired
	Companies companies;

	@Autowired
	Customers customers;

	@Autowired
	Approvals approvals;

	@Autowired
	Staff staff;

	@Autowired
	CannedTexts texts;

	Browser browser;

	Company company;

	@BeforeEach
	void start() {
		this.browser = Browser.at("http://localhost:" + this.port);
		this.company = this.companies.create();
		this.company.run(
				() -> this.staff.add(
						new StaffProfile("mei@" + this.company.key() + ".example", "Mei Lin Chua", "蔡美琳",
								Locale.ENGLISH, ZoneOffset.UTC, Set.of("en"), Set.of(), Set.of("supervisor"), 8,
								new ApprovalLimit(new BigDecimal("5000"), Currency.getInstance("CNY"))),
						Company.PASSWORD));
	}

	@AfterEach
	void stop() {
		this.browser.close();
	}

	@Test
	void an_agent_finds_opens_and_changes_a_customer() {
		CustomerId orchard = create(Kind.COMPANY, "Orchard Metals Ltd", "", Tier.GOLD, null);
		create(Kind.PERSON, "Anna Berg", "", Tier.STANDARD, orchard);
		create(Kind.PERSON, "Li Na", "李娜", Tier.VIP, null);
		try (Window desk = this.browser.open(View.DESK)) {
			signIn(desk, "Ratna");
			Page page = desk.go("/customers").page();
			page.locator("#field-find").fill("李");
			page.locator("#field-find").press("Enter");
			page.waitForURL((address) -> address.contains("q="));
			assertThat(page.locator(".customers-row").allTextContents()).singleElement().asString().contains("Li Na");
			page.locator(".customers-row").click();
			page.waitForURL((address) -> address.matches(".*/customers/[0-9a-f-]{36}"));

			page.keyboard().press("e");
			page.waitForURL("**/edit");
			page.locator("[name=displayName]").fill(" ");
			page.locator("form.customer-form .btn.primary").click();
			page.locator(".field-error").waitFor();
			assertThat(page.locator(".field-error").textContent()).contains("Enter a name");
			desk.sound().picture("customer-edit-fault");
			page.locator("[name=displayName]").fill("Li Na");
			page.locator("[name=preferences]").fill("WeChat, aisle seat");
			page.locator("form.customer-form .btn.primary").click();
			page.locator(".toast").waitFor();
			assertThat(page.locator("body").textContent()).contains("WeChat, aisle seat");

			assertThat(page.locator(".pane-list").textContent()).contains("+86138••••2210")
				.doesNotContain("+8613812342210");
			page.locator(".reveal > summary").click();
			page.locator(".reveal [name=reason]").fill("I call her back");
			page.locator(".reveal button").click();
			page.getByText("+8613812342210").waitFor();
			desk.sound();

			Locator addresses = page.locator(".contact-add").first();
			addresses.locator("summary").click();
			addresses.locator("[name=address]").fill("li.na@work.example");
			addresses.locator("button").click();
			page.getByText("li.na@work.example").waitFor();
		}
	}

	@Test
	void a_supervisor_decides_by_keys_and_is_told_his_limit() {
		Subject aCase = new Subject("customer", create(Kind.PERSON, "Tomás Vidal", "", Tier.GOLD, null).value());
		ask(aCase, "Goodwill for a late transfer", "500.00");
		ask(aCase, "Pay the walked guest's hotel", "1200.00");
		ask(aCase, "Refund outside of the fare rules", "9000.00");
		try (Window desk = this.browser.open(View.DESK)) {
			desk.signIn("mei@" + this.company.key() + ".example", Company.PASSWORD);
			Page page = desk.go("/approvals").page();
			assertThat(page.locator(".list-row").count()).isEqualTo(2);
			desk.sound().picture("approvals");
			page.keyboard().press("y");
			page.locator(".toast").waitFor();
			page.locator(".list-row")
				.nth(1)
				.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
			assertThat(page.locator(".list-row").count()).isEqualTo(1);
			page.keyboard().press("n");
			page.locator(".field-error").waitFor();
			assertThat(page.locator("textarea:focus").count()).isEqualTo(1);
			page.keyboard().type("The hotel pays it");
			page.locator("[data-key=n]").click();
			page.getByText("All decided").waitFor();
			page.locator(".tab").nth(1).click();
			page.waitForURL("**view=OTHERS**");
			assertThat(page.locator(".pane-main").textContent()).contains("above your limit of 5,000.00 CNY");
			desk.sound().picture("approvals-over-limit");
		}
	}

	@Test
	void an_administrator_rewrites_texts() {
		try (Window desk = this.browser.open(View.DESK)) {
			signIn(desk, "Ada");
			Page page = desk.go("/settings/canned-texts").page();
			page.locator("[name=shortcut]").fill("Hello There");
			page.locator("[name=title_en]").fill("Hello");
			page.locator("[name=body_en]").fill("Dear {{customer.name}}, hello.");
			page.locator(".knowledge-form .btn.primary").click();
			page.locator(".field-error").waitFor();
			page.locator("[name=shortcut]").fill("hello-there");
			page.locator(".knowledge-form .btn.primary").click();
			page.locator(".toast").waitFor();
			assertThat(page.locator(".page-number").textContent()).isEqualTo("::hello-there");
			desk.sound();

			desk.go("/settings/letters/receipt/en");
			page.locator("[name=subject]").fill("Received: {{case.subject}} {{booking.colour}}");
			page.keyboard().press("Escape");
			page.locator("[data-key=p]").click();
			page.getByText("Nothing fills booking.colour").waitFor();
			page.locator("[name=subject]").fill("Received: {{case.subject}}");
			page.locator(".knowledge-form .btn.primary").click();
			page.getByText("Version 2").waitFor();
			desk.sound();
		}
	}

	@Test
	void an_erasure_takes_two() {
		CustomerId lina = create(Kind.PERSON, "Li Na", "李娜", Tier.VIP, null);
		try (Window first = this.browser.open(View.DESK); Window second = this.browser.open(View.DESK)) {
			signIn(first, "Ada");
			Page page = first.go("/customers/" + lina + "/privacy").page();
			assertThat(page.waitForDownload(() -> page.locator("form[action$=exports] button").click())
				.suggestedFilename()).endsWith(".zip");
			page.locator("#field-reason").fill("Asked for in writing, identity checked");
			page.locator("form[action$=erasures] button").click();
			page.getByText("Waits for approval").waitFor();
			first.sound().picture("privacy-waits");
			signIn(second, "Sofia");
			second.go("/approvals").page().keyboard().press("y");
			second.page().locator(".toast").waitFor();
			first.go("/customers/" + lina);
			assertThat(page.locator("body").textContent()).contains("This customer was erased").doesNotContain("李娜");
			first.sound().picture("customer-erased");
		}
	}

	@Test
	void every_screen_is_sound_in_every_view() {
		CustomerId orchard = create(Kind.COMPANY, "Orchard Metals Ltd", "", Tier.GOLD, null);
		create(Kind.PERSON, "Anna Berg", "", Tier.STANDARD, orchard);
		CustomerId lina = create(Kind.PERSON, "Li Na", "李娜", Tier.VIP, orchard);
		for (String name : List.of("Tomás Vidal", "Karim Haddad", "Priya Nair", "Budi Santoso", "Mei Lin Chua")) {
			create(Kind.PERSON, name, "", Tier.STANDARD, null);
		}
		Subject aboutLina = new Subject("customer", lina.value());
		ask(aboutLina, "Goodwill for a late transfer", "500.00");
		ask(aboutLina, "Pay the walked guest's hotel", "1200.00");
		String canned = "/settings/canned-texts/" + this.company.as("Ada", () -> this.texts.all()).getFirst().id();
		String state;
		try (Window door = this.browser.open(View.DESK)) {
			signIn(door, "Ada");
			state = door.state();
		}
		for (View view : View.all()) {
			try (Window window = this.browser.open(view, state)) {
				window.see("/customers").sound().picture("customers");
				window.see("/customers/" + lina).sound().picture("customer");
				window.see("/customers/" + orchard).sound().picture("company");
				window.see("/customers/" + lina + "/edit").sound().picture("customer-edit");
				window.see("/customers/" + lina + "/privacy").sound().picture("privacy");
				window.see("/customers?q=nobody").sound().picture("customers-none");
				window.see("/approvals").sound().picture("approvals-list");
				window.see(canned).sound().picture("canned-text");
				window.see("/settings/letters/receipt/zh").sound().picture("letter");
			}
		}
		try (Window phone = this.browser.open(View.PHONE.narrow(), state)) {
			phone.go("/customers?lang=en").sound().picture("customers");
			phone.go("/customers/" + lina).sound().picture("customer");
		}
	}

	private void signIn(Window window, String firstName) {
		window.signIn(this.company.colleague(firstName).email(), Company.PASSWORD);
	}

	private void ask(Subject about, String title, String amount) {
		this.company.as("Ratna",
				() -> this.approvals.request(ApprovalRequest.of(about, title, "The driver came two hours late.")
					.over(Amount.of(amount, "CNY"))
					.showing(List.of(new Evidence("Transfer", "Bali airport to Ubud, 20 Nov"),
							new Evidence("Paid", "640.00 CNY")))));
	}

	private CustomerId create(Kind kind, String name, String nativeName, Tier tier, @Nullable CustomerId employer) {
		String host = "@" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "") + ".example";
		List<NewCustomer.Address> addresses = name.equals("Li Na")
				? List.of(new NewCustomer.Address(ContactKind.EMAIL, "li.na" + host),
						new NewCustomer.Address(ContactKind.PHONE, "+86 138 1234 2210"))
				: List.of(new NewCustomer.Address(ContactKind.EMAIL, "hello" + host));
		return this.company.as("Ada",
				() -> this.customers.create(new NewCustomer(
						kind, tier, new Profile(name, nativeName, "", nativeName.isEmpty() ? "en" : "zh-CN",
								"Asia/Shanghai", employer, nativeName.isEmpty() ? "" : "WeChat, aisle seat"),
						addresses)));
	}

}
