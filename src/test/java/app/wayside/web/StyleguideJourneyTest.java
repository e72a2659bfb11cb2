package app.wayside.web;

import journeys.Browser;
import journeys.View;
import journeys.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Every component in a real browser. */
@SpringBootTest(classes = FrameOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "wayside.styleguide=true", "spring.main.banner-mode=off" })
class StyleguideJourneyTest {

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void start() {
		this.browser = Browser.at("http://localhost:" + this.port);
	}

	@AfterEach
	void stop() {
		this.browser.close();
	}

	@Test
	void every_part_is_sound_in_every_view() {
		for (View view : View.all()) {
			try (Window window = this.browser.open(view)) {
				window.go("/styleguide").sound().wholePicture("styleguide-parts");
				window.go("/styleguide/workspace").sound().picture("styleguide-workspace");
				window.go("/styleguide/portal").sound().wholePicture("styleguide-portal");
			}
		}
	}

	@Test
	void nothing_scrolls_sideways_on_the_narrowest_phone() {
		try (Window window = this.browser.open(View.PHONE.narrow())) {
			window.go("/styleguide").sound().wholePicture("styleguide-parts");
			window.go("/styleguide/workspace?list").sound().picture("styleguide-list");
			window.go("/styleguide/portal").sound();
		}
	}

	@Test
	void keys_work_outside_of_inputs_only() {
		try (Window window = this.browser.open(View.DESK)) {
			window.go("/styleguide/workspace");
			window.page().keyboard().press("?");
			assertThat(window.page().locator("#keys[open] .keys-line").count()).isGreaterThan(5);
			window.sound().picture("styleguide-keys");
			window.page().keyboard().press("Escape");
			window.page().keyboard().press("r");
			assertThat(window.page().locator("textarea:focus").count()).isEqualTo(1);
			window.page().keyboard().type(" ?");
			assertThat(window.page().locator("#keys[open]").count()).isZero();
		}
	}

	@Test
	void the_palette_finds_what_is_on_the_page() {
		try (Window window = this.browser.open(View.DESK)) {
			window.go("/styleguide/workspace");
			window.page().keyboard().press("Control+k");
			window.page().keyboard().type("inbo");
			assertThat(window.page().locator(".palette-item").first().textContent()).contains("Inbox");
			window.sound().picture("styleguide-palette");
		}
	}

}
