package journeys;

import java.util.List;

import app.wayside.customers.ConsentSource;
import app.wayside.customers.Consents;
import app.wayside.customers.ContactKind;
import app.wayside.customers.CustomerId;
import app.wayside.customers.Customers;
import app.wayside.customers.DocumentKind;
import app.wayside.customers.Documents;
import app.wayside.customers.Kind;
import app.wayside.customers.NewCustomer;
import app.wayside.customers.PreferenceKind;
import app.wayside.customers.Profile;
import app.wayside.customers.Purpose;
import app.wayside.customers.RelationKind;
import app.wayside.customers.Relations;
import app.wayside.customers.Tier;
import app.wayside.customers.TravelProfiles;
import app.wayside.identity.Actor;
import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestConstructor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An agent finds that two customers are one, joins them, and parts them again. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class CustomersJourneyTest {

	private final Companies companies;

	private final Customers customers;

	private final Doors doors;

	private final Browser browser;

	private Company company;

	private String agent;

	private CustomerId one;

	private CustomerId two;

	CustomersJourneyTest(Companies companies, Customers customers, TravelProfiles profiles, Documents documents,
			Relations relations, Consents consents, @LocalServerPort int port) {
		this.companies = companies;
		this.customers = customers;
		this.doors = new Doors(profiles, documents, relations, consents);
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void two_customers_that_are_one() {
		this.company = this.companies.create();
		try (Window door = this.browser.open(View.DESK)) {
			this.agent = door.signIn(this.company.colleague("Ratna").email(), Company.PASSWORD).state();
		}
		this.one = person("Li Na", "李娜", "li.na@orchard.example", "+86 138 1234 2210");
		this.two = person("李娜", "", "lina@mail.example", "138 1234 2210");
		CustomerId mother = person("Anna Berg", "", "anna@mail.example", "+65 9123 4567");
		this.company.run(() -> {
			this.doors.profiles().prefer(this.one, PreferenceKind.SEAT, "Aisle");
			this.doors.profiles().prefer(this.one, PreferenceKind.LOYALTY, "Eastern Miles 660012345678");
			this.doors.documents().add(this.one, new Documents.Paper(DocumentKind.PASSPORT, "CN", "E12345678", null));
			this.doors.relations().add(mother, RelationKind.BOOKS_FOR, this.one);
			this.doors.consents()
				.give(this.one, new Consents.Word(Purpose.MARKETING, null, ConsentSource.CALL, "Call", "2026-03"));
		});
	}

	@Test
	@Order(1)
	void they_are_suggested_with_reasons_and_compared() {
		for (View view : View.all()) {
			try (Window window = this.browser.open(view, this.agent)) {
				Page page = window.see("/customers/duplicates").page();
				for (int patience = 0; patience < 30 && page.locator(".pair").count() == 0; patience++) {
					page.waitForTimeout(500);
					page.reload();
				}
				assertThat(page.locator(".pair").first()).containsText("2210");
				window.sound().picture("customers-duplicates");
				window.see("/customers/" + this.one + "/merges/new?other=" + this.two)
					.sound()
					.picture("customers-merge");
				window.see("/customers/" + this.one);
				assertThat(page.locator("h1")).hasText("Li Na");
				window.sound().picture("customers-360");
			}
		}
	}

	@Test
	@Order(2)
	void joined_they_are_one_and_parted_they_are_two() {
		try (Window window = this.browser.open(View.DESK, this.agent)) {
			Page page = window.see("/customers/" + this.two + "/merges/new?other=" + this.one).page();
			page.locator("input[name=DISPLAY_NAME][value=other]").check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Join into one")).click();
			assertThat(page.locator("h1")).hasText("Li Na");
			assertThat(page.locator(".contacts")).containsText("li.na@orchard.example");
			assertThat(page.locator(".contacts")).containsText("lina@mail.example");
			assertThat(page.locator(".happenings")).containsText("Joined with another profile");
			window.sound().picture("customers-joined");
			window.see("/customers/" + this.one);
			assertThat(page.locator(".contacts")).containsText("lina@mail.example");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Part again")).click();
			assertThat(page.locator(".happenings")).containsText("Parted from another profile");
			window.see("/customers/" + this.two);
			assertThat(page.locator("h1")).hasText("李娜");
		}
	}

	@Test
	@Order(3)
	void a_list_is_handed_in_tried_and_taken_in() {
		try (Window window = this.browser.open(View.DESK, this.agent)) {
			Page page = window.see("/customers/imports").sound().page();
			page.locator("input[type=file]")
				.setInputFiles(new com.microsoft.playwright.options.FilePayload("guests.csv", "text/csv",
						"Name,Email,Notes\nMei Lin Chua,mei@guests.example,Window\nBad,not-a-mail,\n"
							.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Look at the file")).click();
			assertThat(page.locator(".import-lines")).containsText("This does not look right.");
			window.sound().picture("customers-import");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take in")).click();
			assertThat(page.locator(".import-lines")).containsText("Mei Lin Chua");
			window.sound();
		}
	}

	@AfterAll
	void the_browser_is_closed() {
		this.browser.close();
	}

	private CustomerId person(String name, String nativeName, String mail, String phone) {
		return this.company.as(Actor.WAYSIDE,
				() -> this.customers.create(new NewCustomer(Kind.PERSON, Tier.GOLD,
						new Profile(name, nativeName, "", "zh-CN", "Asia/Shanghai", null, ""),
						List.of(new NewCustomer.Address(ContactKind.EMAIL, mail),
								new NewCustomer.Address(ContactKind.PHONE, phone)))));
	}

	private record Doors(TravelProfiles profiles, Documents documents, Relations relations, Consents consents) {
	}

}
