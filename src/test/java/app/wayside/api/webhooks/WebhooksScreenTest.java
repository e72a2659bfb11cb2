package app.wayside.api.webhooks;

import java.nio.charset.StandardCharsets;

import app.wayside.support.Companies;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

@WaysideTest
class WebhooksScreenTest {

	private static final String ADDRESS = "/settings/webhooks";

	private final MockMvc web;

	private final Company company;

	WebhooksScreenTest(WebApplicationContext context, Companies companies) {
		this.web = MockMvcBuilders.webAppContextSetup(context).build();
		this.company = companies.create();
	}

	@Test
	void an_administrator_registers_changes_and_removes_a_webhook_in_both_languages() {
		assertThat(text("Ada", get(ADDRESS), 200)).contains("No webhooks yet");
		assertThat(text("Ada", get(ADDRESS).queryParam("lang", "zh-CN"), 200)).contains("还没有 Webhook");
		assertThat(text("Ada", get(ADDRESS + "/new"), 200)).contains("case.opened", "New webhook")
			.doesNotContain("api.webhooks.");

		String made = text("Ada", filled(post(ADDRESS)), 200);
		assertThat(made).contains("whsec_", "Ledger", "It is not shown again").doesNotContain("api.webhooks.");
		String id = made.replaceAll("(?s).*action=\"/settings/webhooks/([0-9a-f-]{36})\".*", "$1");

		assertThat(text("Ada", get(ADDRESS + "/" + id), 200)).contains("https://receiver.example/hook")
			.doesNotContain("whsec_");
		text("Ada", filled(post(ADDRESS + "/" + id)).param("version", "0"), 302);
		assertThat(text("Ada", get(ADDRESS), 200)).contains("Off");
		text("Ada", filled(post(ADDRESS + "/" + id)).param("version", "0"), 409);
		text("Ada", post(ADDRESS + "/" + id + "/removal"), 302);
		text("Ada", get(ADDRESS + "/" + id), 404);
	}

	@Test
	void who_does_not_manage_staff_sees_nothing_of_it() {
		text("Ratna", get(ADDRESS), 403);
		text("Ratna", filled(post(ADDRESS)), 403);
	}

	private static MockHttpServletRequestBuilder filled(MockHttpServletRequestBuilder request) {
		return request.param("name", "Ledger")
			.param("url", "https://receiver.example/hook")
			.param("types", "case.opened", "case.closed");
	}

	private String text(String who, MockHttpServletRequestBuilder request, int status) {
		return this.company.as(who, () -> {
			var response = this.web.perform(request).andReturn().getResponse();
			assertThat(response.getStatus()).isEqualTo(status);
			return response.getContentAsString(StandardCharsets.UTF_8);
		});
	}

}
