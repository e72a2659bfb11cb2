package app.wayside.workspace.access;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.samstevens.totp.code.DefaultCodeGenerator;
import dev.samstevens.totp.code.HashingAlgorithm;
import journeys.Browser;
import journeys.View;
import journeys.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Coming in, one's own profile, and the settings of people, in a real browser. */
@WaysideTest
class AccessJourneyTest {

	private final Company company;

	@LocalServerPort
	private int port;

	private Browser browser;

	AccessJourneyTest(Companies companies) {
		this.company = companies.create();
	}

	@BeforeEach
	void start() {
		this.browser = Browser.at("http://localhost:" + this.port);
	}

	@AfterEach
	void stop() {
		this.browser.close();
	}

	@Test
	void the_door_is_sound_in_every_view() {
		for (View view : View.all()) {
			try (Window window = this.browser.open(view)) {
				window.go("/sign-in").sound().picture("door");
			}
		}
	}

	@Test
	void a_wrong_password_is_told_and_the_address_stays() {
		try (Window window = this.browser.open(View.PHONE)) {
			window.go("/profile");
			Page page = window.page();
			assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?next=.*profile.*"));
			page.getByLabel("E-mail address").fill(email("Ratna"));
			page.getByLabel("Password").fill("not this one at all");
			page.getByLabel("Password").press("Enter");
			assertThat(page.getByRole(AriaRole.ALERT)).containsText("not right");
			assertThat(page.getByLabel("E-mail address")).hasValue(email("Ratna"));
			window.sound().picture("door-refused");
			page.getByLabel("Password").fill(Company.PASSWORD);
			page.getByLabel("Password").press("Enter");
			assertThat(page).hasURL(Pattern.compile(".*/profile$"));
		}
	}

	@Test
	void an_agent_adds_a_one_time_code_and_comes_in_with_it() throws Exception {
		String secret;
		try (Window window = this.browser.open(View.DESK)) {
			window.signIn(email("Ratna"), Company.PASSWORD).go("/profile");
			Page page = window.page();
			page.getByRole(AriaRole.BUTTON, named("Set up")).click();
			assertThat(page.locator(".access-qr")).isVisible();
			window.sound().wholePicture("profile-enrolment");
			secret = page.locator("#totp-secret").textContent();
			page.locator("#field-enrol-code").fill("000000");
			page.locator("#field-enrol-code").press("Enter");
			assertThat(page.locator(".field-error")).containsText("Wait for the next one");
			window.sound();
			page.locator("#field-enrol-code").fill(code(secret, -1));
			page.locator("#field-enrol-code").press("Enter");
			assertThat(page.locator("#second-step")).containsText("Asked for when you sign in");
			page.locator(".account summary").click();
			page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
			assertThat(page).hasURL(Pattern.compile(".*/sign-in$"));
			page.goBack();
			window.go("/profile");
			assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
		}
		try (Window window = this.browser.open(View.PHONE.dark())) {
			Page page = window.go("/sign-in?next=/profile").page();
			page.getByLabel("E-mail address").fill(email("Ratna"));
			page.getByLabel("Password").fill(Company.PASSWORD);
			page.getByLabel("Password").press("Enter");
			assertThat(page.getByLabel("Code")).isFocused();
			window.sound().picture("code");
			page.getByLabel("Code").fill("111111");
			page.getByLabel("Code").press("Enter");
			assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
			window.sound().picture("code-refused");
			page.getByLabel("Code").fill(code(secret, 0));
			page.getByLabel("Code").press("Enter");
			assertThat(page).hasURL(Pattern.compile(".*/profile$"));
		}
	}

	@Test
	void the_administrator_adds_somebody_who_then_comes_in() {
		String fresh = "mei@" + this.company.key() + ".example";
		try (Window window = this.browser.open(View.DESK)) {
			window.signIn(email("Ada"), Company.PASSWORD).go("/settings/staff");
			Page page = window.page();
			window.sound().picture("staff-nobody");
			page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add").setExact(true)).click();
			page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Mei Lin Chua");
			page.getByLabel("Name in own script").fill("蔡美琳");
			page.getByLabel("E-mail address").fill(email("Ratna"));
			page.getByLabel("First password").fill("password1234");
			page.getByLabel("Language", new Page.GetByLabelOptions().setExact(true)).selectOption("zh-CN");
			page.getByLabel("Chinese").check();
			page.getByRole(AriaRole.BUTTON, named("Add to staff")).click();
			assertThat(page.locator(".field-error")).containsText("first that are guessed");
			assertThat(page.getByLabel("First password")).isFocused();
			page.getByLabel("First password").fill(Company.PASSWORD);
			page.getByRole(AriaRole.BUTTON, named("Add to staff")).click();
			assertThat(page.locator(".field-error")).containsText("Somebody else signs in");
			window.sound().picture("staff-address-taken");
			page.getByLabel("E-mail address").fill(fresh);
			page.getByRole(AriaRole.BUTTON, named("Add to staff")).click();
			assertThat(page.locator("h1")).hasText("Mei Lin Chua");
			assertThat(page.locator(".toasts")).containsText("can sign in now");
			window.sound().wholePicture("staff-added");
			String address = page.url().substring(page.url().indexOf("/settings"));
			window.go("/settings/roles").sound();
			page.locator(".list-row").first().click();
			window.page().waitForURL("**/settings/roles/*-*");
			seenEverywhere(
					List.of("/settings/staff", address, "/settings/teams/new", "/settings/skills",
							page.url().substring(page.url().indexOf("/settings")), "/settings/tokens/new"),
					window.state());
		}
		try (Window window = this.browser.open(View.PHONE.chinese())) {
			window.signIn(fresh, Company.PASSWORD).go("/profile").sound();
			window.go("/settings/staff");
			assertThat(window.page().locator("body")).containsText("权限");
			window.sound();
		}
	}

	@Test
	void the_administrator_makes_a_team_and_a_token_and_bars_somebody() {
		try (Window window = this.browser.open(View.DESK)) {
			window.signIn(email("Ada"), Company.PASSWORD).go("/settings/teams");
			Page page = window.page();
			window.sound().picture("teams");
			window.go("/settings/teams/new");
			page.getByLabel("Name in English").fill("Refund desk");
			page.getByLabel("Name in Chinese").fill("退款组");
			page.getByLabel("Key", new Page.GetByLabelOptions().setExact(true)).fill("refunds");
			page.getByLabel("Sofia Marin leads").check();
			page.getByLabel("Ratna Dewi is a member").check();
			page.getByRole(AriaRole.BUTTON, named("Make the team")).click();
			assertThat(page.locator("h1")).hasText("Refund desk");
			assertThat(page.getByLabel("Sofia Marin is a member")).isChecked();
			window.sound().wholePicture("team");
			window.go("/settings/tokens");
			assertThat(page.getByText("No tokens yet")).isVisible();
			window.sound().picture("tokens-empty").go("/settings/tokens/new");
			page.getByLabel("What it is for").fill("Booking system");
			page.getByLabel("See cases, messages and clocks").check();
			page.getByRole(AriaRole.BUTTON, named("Issue token")).click();
			assertThat(page.locator("#token-secret")).containsText("wsd_");
			window.sound().wholePicture("token-issued");
			window.go("/settings/staff");
			page.getByText("Tomas Vidal").click();
			page.getByRole(AriaRole.BUTTON, named("Bar from signing in")).click();
			assertThat(page.locator(".page-head")).containsText("Cannot sign in");
			page.locator(".toasts").getByRole(AriaRole.BUTTON).first().click();
			assertThat(page.locator(".page-head")).containsText("Active");
		}
	}

	@Test
	void a_reader_gets_his_language_theme_and_keys_and_ends_his_other_sessions() {
		try (Window first = this.browser.open(View.DESK);
				Window second = this.browser.open(View.TABLET.dark().chinese())) {
			first.signIn(email("Chen"), Company.PASSWORD).go("/profile");
			second.signIn(email("Chen"), Company.PASSWORD).go("/profile");
			Page page = second.page();
			page.getByLabel("Theme").first().selectOption("DARK");
			page.getByLabel("Language").first().selectOption("zh-CN");
			page.getByLabel("Time zone").selectOption("Asia/Shanghai");
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save").setExact(true)).click();
			assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
			assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
			assertThat(page.locator("h1")).hasText("陈伟");
			second.sound().wholePicture("profile-own-language");
			page.locator("[name=REPLY]").fill("n");
			page.getByRole(AriaRole.BUTTON, named("保存快捷键")).click();
			assertThat(page.locator(".field-error")).isVisible();
			page.locator("[name=REPLY]").fill("y");
			page.getByRole(AriaRole.BUTTON, named("保存快捷键")).click();
			assertThat(page.locator("html")).hasAttribute("data-keymap", Pattern.compile(".*\"r\":\"y\".*"));
			page.getByRole(AriaRole.BUTTON, named("退出其他登录")).click();
			assertThat(page.locator(".access-browsers li")).hasCount(1);
			first.go("/profile");
			assertThat(first.page()).hasURL(Pattern.compile(".*/sign-in.*"));
		}
	}

	private void seenEverywhere(List<String> paths, String state) {
		for (View view : List.of(View.DESK.dark(), View.DESK.chinese(), View.TABLET, View.PHONE, View.PHONE.dark(),
				View.PHONE.narrow())) {
			try (Window window = this.browser.open(view, state)) {
				for (String path : paths) {
					window.go(path + (view.locale().startsWith("zh") ? "?lang=zh-CN" : "")).sound();
					window.picture("settings" + path.replaceFirst("/settings", "")
						.replaceAll("/0[0-9a-f-]{20,}", "-one")
						.replace('/', '-'));
				}
			}
		}
	}

	private String email(String firstName) {
		return this.company.colleague(firstName).email();
	}

	private static Page.GetByRoleOptions named(String name) {
		return new Page.GetByRoleOptions().setName(name);
	}

	private static String code(String secret, int steps) throws Exception {
		return new DefaultCodeGenerator(HashingAlgorithm.SHA1, 6).generate(secret,
				Instant.now().getEpochSecond() / 30 + steps);
	}

	@Test
	void a_page_of_the_settings_is_closed_to_an_agent() {
		try (Window window = this.browser.open(View.DESK)) {
			window.signIn(email("Ratna"), Company.PASSWORD).go("/settings/staff");
			assertThat(window.page().locator("h1").textContent()).contains("may not");
			window.sound().picture("settings-closed");
		}
	}

}
