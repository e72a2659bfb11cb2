package app.wayside.dispatch;

import java.util.Set;
import java.util.UUID;

import app.wayside.dispatch.ScriptedRelay.Manner;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.identity.Permission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

class OutboxScreenTest extends OutboxSetting {

	private static final Actor CHANNELS = new Actor.Staff(UUID.randomUUID(), "Ines Falk",
			Set.of(Permission.MANAGE_CHANNELS));

	private static final Actor AGENT = new Actor.Staff(UUID.randomUUID(), "Tomas Reed", Set.of(Permission.WORK_CASES));

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JsonMapper json;

	private MockMvc web;

	@BeforeEach
	void openTheWeb() {
		this.web = MockMvcBuilders.webAppContextSetup(this.context).build();
	}

	@Test
	void the_outbox_shows_what_failed_and_why_in_both_languages() throws Exception {
		DispatchId id = failed("mei@orchid.example");
		sendTo("jun@orchid.example");
		assertThat(text(CHANNELS, get("/settings/outbox"))).contains("mei@orchid.example", "jun@orchid.example",
				"Refused by the mail server", "Failed", "Queued", "Folder on this node");
		assertThat(text(CHANNELS, get("/settings/outbox").queryParam("state", "FAILED"))).contains("mei@orchid.example")
			.doesNotContain("jun@orchid.example");
		assertThat(text(CHANNELS, get("/settings/outbox").queryParam("recipient", "JUN@orchid.example")))
			.doesNotContain("mei@orchid.example");
		assertThat(text(CHANNELS, get("/settings/outbox").queryParam("lang", "zh-CN"))).contains("邮件服务器拒收");
		assertThat(text(CHANNELS, get("/settings/outbox/" + id))).contains("550 5.1.1", "Send again")
			.doesNotContain("dispatch.");
	}

	@Test
	void a_failed_mail_is_sent_again_and_a_waiting_one_given_up() throws Exception {
		DispatchId id = failed("mei@orchid.example");
		assertThat(status(CHANNELS, post("/settings/outbox/" + id + "/retry"))).isEqualTo(302);
		assertThat(state(id).state()).isEqualTo(State.QUEUED);
		assertThat(status(CHANNELS, post("/api/v1/outbox/" + id + "/failure"))).isEqualTo(204);
		assertThat(state(id).state()).isEqualTo(State.FAILED);
		assertThat(status(CHANNELS, post("/api/v1/outbox/" + id + "/failure"))).isEqualTo(409);
	}

	@Test
	void who_does_not_look_after_channels_sees_nothing_of_it() throws Exception {
		DispatchId id = failed("mei@orchid.example");
		assertThat(status(AGENT, get("/settings/outbox"))).isEqualTo(403);
		assertThat(status(AGENT, get("/api/v1/outbox/" + id))).isEqualTo(403);
		openAnAgency();
		assertThat(status(CHANNELS, get("/api/v1/outbox/" + id))).isEqualTo(404);
	}

	@Test
	void pages_follow_one_another_without_gap_or_overlap() throws Exception {
		for (int i = 0; i < 120; i++) {
			sendTo("guest" + i + "@orchid.example");
		}
		var seen = new java.util.ArrayList<String>();
		JsonNode page = this.json.readTree(text(CHANNELS, get("/api/v1/outbox")));
		while (true) {
			page.get("items").forEach((item) -> seen.add(item.get("recipient").asString()));
			if (page.get("next").isNull()) {
				break;
			}
			page = this.json
				.readTree(text(CHANNELS, get("/api/v1/outbox").queryParam("cursor", page.get("next").asString())));
		}
		assertThat(seen).hasSize(120).doesNotHaveDuplicates();
		assertThat(text(CHANNELS, get("/settings/outbox"))).contains("Older mails", "cursor=");
	}

	private DispatchId failed(String recipient) throws Exception {
		try (ScriptedRelay relay = new ScriptedRelay((to) -> Manner.REFUSES_RECIPIENT)) {
			DispatchId id = sendTo(recipient);
			deliver(postman(relay.url(), null));
			return id;
		}
	}

	private String text(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
		return Acting.as(this.agency, actor, () -> {
			var response = this.web.perform(request).andReturn().getResponse();
			assertThat(response.getStatus()).isEqualTo(200);
			return response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		});
	}

	private int status(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
		return Acting.as(this.agency, actor, () -> this.web.perform(request).andReturn().getResponse().getStatus());
	}

}
