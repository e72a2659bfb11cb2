package journeys;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An administrator gives the company a scheme of its own, tries it and takes it away. */
@WaysideTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchemesJourneyTest {

	/** The first text that a node judges waits for its models. */
	private static final LocatorAssertions.ContainsTextOptions JUDGED = new LocatorAssertions.ContainsTextOptions()
		.setTimeout(90_000);

	private final Companies companies;

	private final Browser browser;

	private String ada;

	SchemesJourneyTest(Companies companies, @LocalServerPort int port) {
		this.companies = companies;
		this.browser = Browser.at("http://localhost:" + port);
	}

	@BeforeAll
	void a_company_without_a_scheme_of_its_own() {
		Company company = this.companies.create();
		try (Window door = this.browser.open(View.DESK)) {
			this.ada = door.signIn(company.colleague("Ada").email(), Company.PASSWORD).state();
		}
	}

	@Test
	@Order(1)
	void what_she_typed_wrong_is_said_beside_it_and_the_rest_is_kept() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/schemes").page();
			assertThat(page.locator("#list")).containsText("None yet");
			settings.sound().picture("schemes-empty");

			link(page, "New scheme").click();
			page.getByLabel("Name").fill("urgency");
			label(page, 0, "lost", "My suitcase did not arrive\nThe stroller never came out\n我的行李没有到");
			label(page, 1, "fee", "How much is a second bag\n多带一件行李多少钱");
			press(page, "Add a label");
			label(page, 2, "fee", "");
			press(page, "Add scheme");
			assertThat(page.locator(".field-error")).hasText("fee is there twice.");
			label(page, 2, "broken", "The wheel of my suitcase is broken\n箱子摔坏了");
			press(page, "Add scheme");
			assertThat(page.locator(".field-error")).containsText("There is a scheme urgency already");
			assertThat(page.getByLabel("Label").first()).hasValue("lost");
			settings.sound().picture("schemes-fault");
			page.getByLabel("Name").fill("luggage");
			press(page, "Add scheme");
			assertThat(page.locator("h1")).hasText("luggage");
			assertThat(page.locator(".list-row[aria-current]")).containsText("3 labels");
		}
	}

	@Test
	@Order(2)
	void she_tries_texts_and_sees_label_confidence_and_reasons() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/schemes/of/luggage").page();
			page.locator("#field-text").fill("Our stroller did not come out in Singapore");
			press(page, "Judge it");
			assertThat(page.locator("#trial")).containsText("lost", JUDGED);
			assertThat(page.locator("#trial")).containsText("Like the example");
			page.locator("#field-text").fill("Beat two eggs, add flour and bake for thirty minutes");
			press(page, "Judge it");
			assertThat(page.locator("#trial")).containsText("Unsure: no label");
			settings.sound().picture("schemes-unsure");
		}
		for (View view : View.all()) {
			try (Window settings = this.browser.open(view, this.ada)) {
				Page page = settings.go("/settings/schemes").page();
				page.locator(".account summary").click();
				page.locator(".account button[value='" + view.locale() + "']").click();
				settings.go("/settings/schemes").sound().picture("schemes");
				settings.go("/settings/schemes/of/complaint").sound().picture("schemes-read");
				settings.go("/settings/schemes/of/luggage");
				if (view.width() < 1200) {
					page.locator(".details-link").click();
				}
				page.locator("#field-text").fill("My suitcase did not arrive, the belt was empty");
				page.locator("#side form .btn").click();
				assertThat(page.locator("#trial")).containsText("lost", JUDGED);
				settings.sound().picture("schemes-tried");
				settings.go("/settings/schemes/of/luggage").sound().wholePicture("schemes-form");
			}
		}
	}

	@Test
	@Order(3)
	void she_gives_it_other_labels_but_not_over_the_head_of_another() {
		try (Window first = this.browser.open(View.DESK, this.ada);
				Window second = this.browser.open(View.DESK, this.ada)) {
			first.go("/settings/schemes/of/luggage");
			second.go("/settings/schemes/of/luggage");
			first.page().getByRole(AriaRole.BUTTON, named("Take this label away")).nth(1).click();
			press(first.page(), "Save");
			assertThat(first.page().locator(".toasts")).containsText("Scheme saved");
			assertThat(first.page().locator("[data-label-row]")).hasCount(2);
			press(second.page(), "Save");
			assertThat(second.page().locator("main")).containsText("Somebody else changed luggage");
		}
	}

	@Test
	@Order(4)
	void without_scripts_she_does_the_same() {
		try (Window settings = this.browser.openWithoutScripts(View.PHONE, this.ada)) {
			Page page = settings.go("/settings/schemes/new").page();
			page.locator("[name=name]").fill("meals");
			page.locator("[name='labels[0].key']").fill("vegetarian");
			page.locator("[name='labels[1].key']").fill("allergy");
			page.locator("[name='labels[3].key']").fill("children");
			press(page, "Add scheme");
			assertThat(page.locator("h1")).hasText("meals");
			assertThat(page.locator("[name='labels[2].key']")).hasValue("children");
		}
	}

	@Test
	@Order(5)
	void before_it_is_gone_for_ever_she_is_told_what_goes() {
		try (Window settings = this.browser.open(View.DESK, this.ada)) {
			Page page = settings.go("/settings/schemes/of/luggage").page();
			press(page, "Remove scheme");
			assertThat(page.locator("#scheme-removal")).containsText("2 labels and 0 corrections");
			settings.sound().picture("schemes-removal");
			page.locator("#scheme-removal .btn.stop").click();
			assertThat(page.locator(".toasts")).containsText("Scheme removed");
			assertThat(page.locator("#list")).not().containsText("luggage");
		}
	}

	@AfterAll
	void close() {
		this.browser.close();
	}

	private static void label(Page page, int row, String key, String examples) {
		page.locator("[name='labels[" + row + "].key']").fill(key);
		page.locator("[name='labels[" + row + "].examples']").fill(examples);
	}

	private static Locator link(Page page, String name) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
	}

	private static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, named(button)).first().click();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name).setExact(true);
	}

}
