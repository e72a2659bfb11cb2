package app.wayside.workspace.access;

import java.util.List;
import java.util.regex.Pattern;

import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import journeys.Browser;
import journeys.View;
import journeys.Window;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The very first visitor of an empty Wayside, which has a database of its own here. */
@WaysideTest
@TestPropertySource(properties = "spring.application.name=wayside-empty")
@DirtiesContext
class SetUpJourneyTest {

	@LocalServerPort
	private int port;

	@Test
	void the_first_visitor_sets_up_the_company_and_nobody_does_so_again() {
		try (Browser browser = Browser.at("http://localhost:" + this.port)) {
			for (View view : List.of(View.DESK.dark(), View.PHONE, View.PHONE.chinese(), View.PHONE.narrow())) {
				try (Window window = browser.open(view)) {
					window.go("/").sound().wholePicture("set-up");
				}
			}
			try (Window window = browser.open(View.DESK)) {
				Page page = window.go("/").page();
				assertThat(page).hasURL(Pattern.compile(".*/set-up$"));
				page.getByLabel("Company name").fill("Harbourline Travel");
				page.getByLabel("Time zone").selectOption("Asia/Shanghai");
				page.getByLabel("Your name").fill("Ada Lind");
				page.getByLabel("E-mail address").fill("ada@harbourline.example");
				page.getByLabel("Password").fill("password1234");
				page.getByRole(AriaRole.BUTTON).getByText("Create and sign in").click();
				assertThat(page.locator(".field-error")).containsText("first that are guessed");
				window.sound().picture("set-up-refused");
				page.getByLabel("Password").fill(Company.PASSWORD);
				page.getByRole(AriaRole.BUTTON).getByText("Create and sign in").click();
				assertThat(page.locator(".pane-list")).containsText("ada@harbourline.example");
				window.sound().go("/set-up");
				assertThat(page.locator("h1")).containsText("nothing here");
			}
		}
	}

}
