package app.wayside.web;

import app.wayside.support.ModuleTest;
import org.junit.jupiter.api.Test;

import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@ModuleTest
@AutoConfigureMockMvc
class WebModuleTest {

	private final MockMvcTester browser;

	WebModuleTest(MockMvcTester browser) {
		this.browser = browser;
	}

	@Test
	void a_program_that_shows_no_token_is_told_so_as_a_problem_with_a_reference() {
		assertThat(this.browser.get().uri("/api/v1/cases")).hasStatus(401)
			.hasContentType("application/problem+json")
			.containsHeader("X-Request-Id")
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo(401);
	}

	@Test
	void a_stranger_is_shown_to_the_door() {
		assertThat(this.browser.get().uri("/cases")).hasStatus3xxRedirection()
			.redirectedUrl()
			.startsWith("/sign-in?next=");
	}

}
