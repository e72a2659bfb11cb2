package app.wayside.api.webhooks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.audit.EventLog;
import app.wayside.audit.LoggedEvent;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import app.wayside.time.ScopedClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaysideTest
@Import(Agency.class)
class WebhooksTest {

	private final Agency agency;

	private final Round round;

	private final EventLog log;

	private final Company company;

	private final Program program;

	WebhooksTest(Agency agency, Round round, EventLog log) {
		this.agency = agency;
		this.round = round;
		this.log = log;
		this.company = agency.open();
		this.program = agency.program(this.company);
	}

	@Test
	void a_receiver_is_told_what_it_asked_for_signed_and_in_order() {
		try (Receiver receiver = new Receiver((count) -> 204)) {
			JsonNode hook = register(receiver.url(), "\"case.opened\",\"case.noted\"");

			String id = this.program.opens("told@guests.example", "Pillow", "Too soft.");
			for (int i = 0; i < 12; i++) {
				this.program.post("/api/v1/cases/" + id + "/notes", "{\"text\":\"Note " + i + "\"}");
			}

			await(() -> receiver.heard().size() == 13);
			assertThat(receiver.heard())
				.allSatisfy((heard) -> assertThat(heard.genuine(hook.get("secret").asString())).isTrue())
				.noneSatisfy((heard) -> assertThat(heard.genuine(Signature.freshSecret())).isTrue());
			JsonNode first = receiver.heard().getFirst().json();
			assertThat(first.get("type").asString()).isEqualTo("case.opened");
			assertThat(first.get("data").get("values").get("caseId").asString()).isEqualTo(id);
			assertThat(receiver.heard().getFirst().body()).doesNotContain(this.company.tenant().value().toString());
			assertThat(told(receiver)).isEqualTo(happened(id));
			assertThat(Math.abs(receiver.heard().getFirst().timestamp() - Instant.now().getEpochSecond()))
				.isLessThan(60);
		}
	}

	/** The events of a receiver in the order of telling, and of the log. */
	private static List<String> told(Receiver receiver) {
		return receiver.heard().stream().map((heard) -> heard.json().get("data").get("id").asString()).toList();
	}

	private List<String> happened(String caseId) {
		List<String> ids = new ArrayList<>();
		this.company.run(() -> this.log.about(UUID.fromString(caseId))
			.stream()
			.filter((event) -> List.of("case.opened", "case.noted").contains(event.type()))
			.map(LoggedEvent::id)
			.map(UUID::toString)
			.forEach(ids::add));
		return ids;
	}

	@Test
	void what_was_not_taken_is_told_again_by_the_same_id_before_anything_later_about_the_same_case() {
		try (Receiver receiver = new Receiver((count) -> (count == 0) ? 503 : 200)) {
			JsonNode hook = register(receiver.url(), "\"case.opened\",\"case.noted\"");

			String id = this.program.opens("again@guests.example", "Pillow", "Too soft.");
			this.program.post("/api/v1/cases/" + id + "/notes", "{\"text\":\"A note.\"}");

			await(() -> receiver.heard().size() == 3);
			List<Receiver.Heard> heard = receiver.heard();
			assertThat(heard.get(1).id()).isEqualTo(heard.get(0).id());
			assertThat(heard.get(1).json().get("type").asString()).isEqualTo("case.opened");
			assertThat(heard.get(2).json().get("type").asString()).isEqualTo("case.noted");
			await(() -> deliveries(hook).get(0).get("state").asString().equals("delivered"));
			JsonNode opened = deliveries(hook).get(1);
			assertThat(opened.get("attempts").asInt()).isEqualTo(2);
			assertThat(opened.get("responseCode").asInt()).isEqualTo(200);
		}
	}

	@Test
	void a_delivery_can_be_asked_for_once_more() {
		try (Receiver receiver = new Receiver((count) -> 200)) {
			JsonNode hook = register(receiver.url(), "\"case.opened\"");
			this.program.opens("more@guests.example", "Pillow", "Too soft.");
			await(() -> receiver.heard().size() == 1);

			String delivery = deliveries(hook).get(0).get("id").asString();
			String path = "/api/v1/webhooks/" + hook.get("id").asString() + "/deliveries/";
			assertThat(this.program.post(path + delivery + "/redelivery", "").status()).isEqualTo(204);

			await(() -> receiver.heard().size() == 2);
			assertThat(receiver.heard().get(1).id()).isEqualTo(receiver.heard().get(0).id());
			assertThat(this.program.post(path + UUID.randomUUID() + "/redelivery", "").status()).isEqualTo(404);
		}
	}

	@Test
	void nobody_is_followed_elsewhere_and_who_is_gone_is_told_nothing_more() {
		try (Receiver receiver = new Receiver((count) -> (count == 0) ? 302 : 410)) {
			JsonNode hook = register(receiver.url(), "\"case.opened\"");
			this.program.opens("gone@guests.example", "Pillow", "Too soft.");

			await(() -> !hook(hook).get("active").asBoolean());
			assertThat(receiver.heard()).hasSize(2);
			assertThat(hook(hook).get("stoppedAt").isNull()).isFalse();
		}
	}

	@Test
	void a_receiver_that_took_nothing_for_days_is_stopped_and_the_log_says_so() {
		try (Receiver receiver = new Receiver((count) -> 500)) {
			JsonNode hook = register(receiver.url(), "\"case.opened\"");
			this.program.opens("days@guests.example", "Pillow", "Too soft.");
			await(() -> receiver.heard().size() == 1 && hook(hook).hasNonNull("failingSince"));

			DeliveryStore.Taken taken = new DeliveryStore.Taken(
					UUID.fromString(deliveries(hook).get(0).get("id").asString()), "{}", 9);
			WebhookId id = new WebhookId(UUID.fromString(hook.get("id").asString()));
			this.company.run(() -> ScopedClock.run(Instant.now().plus(Duration.ofDays(6)),
					() -> this.round.done(id, taken, new Outcome.Rejected(500))));

			assertThat(hook(hook).get("active").asBoolean()).isFalse();
			assertThat(this.company.as(app.wayside.identity.Actor.WAYSIDE,
					() -> this.log.about(id.value()).stream().map(LoggedEvent::type).toList()))
				.contains("webhook.registered", "webhook.stopped");
		}
	}

	@Test
	void one_that_is_made_active_again_hears_only_what_happens_from_then_on() {
		try (Receiver receiver = new Receiver((count) -> 200)) {
			JsonNode hook = register(receiver.url(), "\"case.opened\"");
			change(hook, false);
			this.program.opens("silent@guests.example", "Pillow", "Too soft.");
			change(hook(hook), true);

			String later = this.program.opens("later@guests.example", "Pillow", "Too soft.");

			await(() -> !receiver.heard().isEmpty());
			assertThat(receiver.heard()).hasSize(1);
			assertThat(receiver.heard().getFirst().json().get("data").get("about").get("id").asString())
				.isEqualTo(later);
			assertThat(this.program.call("PUT", "/api/v1/webhooks/" + hook.get("id").asString(), draft(hook, true))
				.status()).isEqualTo(409);
		}
	}

	@Test
	void the_secret_is_told_once_and_strangers_see_nothing() {
		JsonNode hook = register("https://receiver.example/hook", "\"case.opened\"");

		assertThat(hook.get("secret").asString()).startsWith("whsec_");
		assertThat(hook(hook).has("secret")).isFalse();
		Program stranger = this.agency.program(this.agency.open());
		String path = "/api/v1/webhooks/" + hook.get("id").asString();
		assertThat(stranger.get(path).status()).isEqualTo(404);
		assertThat(stranger.get(path + "/deliveries").status()).isEqualTo(404);
		assertThat(stranger.call("DELETE", path, "").status()).isEqualTo(404);
		assertThat(this.program.call("DELETE", path, "").status()).isEqualTo(204);
		assertThat(this.program.get("/api/v1/webhooks").json().get("items")).isEmpty();
	}

	@Test
	void only_public_receivers_by_https_are_told_anything() {
		for (String url : List.of("http://receiver.example/", "ftp://receiver.example/",
				"https://user@receiver.example", "https://10.1.2.3/", "https://192.168.1.1/",
				"https://169.254.169.254/latest/meta-data", "https://[fd00::1]/", "https://[::ffff:10.0.0.1]/",
				"https://100.64.0.1/", "https://0.0.0.0/", "nonsense", "https:///")) {
			assertThat(this.program.post("/api/v1/webhooks", body(url, "\"case.opened\"")).status()).as(url)
				.isEqualTo(422);
		}
		assertThat(this.program.post("/api/v1/webhooks", body("https://receiver.example", "\"staff.added\"")).status())
			.isEqualTo(422);
		assertThat(this.program.get("/api/v1/webhooks/event-types")
			.json()
			.get("items")
			.valueStream()
			.map(JsonNode::asString)).contains("case.opened", "message.received", "customer.created");
	}

	private JsonNode register(String url, String types) {
		Program.Answer answer = this.program.post("/api/v1/webhooks", body(url, types));
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
		return answer.json();
	}

	private static String body(String url, String types) {
		return "{\"name\":\"Ledger\",\"url\":\"" + url + "\",\"types\":[" + types + "]}";
	}

	private void change(JsonNode hook, boolean active) {
		assertThat(
				this.program.call("PUT", "/api/v1/webhooks/" + hook.get("id").asString(), draft(hook, active)).status())
			.isEqualTo(200);
	}

	private static String draft(JsonNode hook, boolean active) {
		return "{\"name\":\"Ledger\",\"url\":\"" + hook.get("url").asString()
				+ "\",\"types\":[\"case.opened\"],\"active\":" + active + ",\"version\":" + hook.get("version").asInt()
				+ "}";
	}

	private JsonNode hook(JsonNode hook) {
		return this.program.get("/api/v1/webhooks/" + hook.get("id").asString()).json();
	}

	private JsonNode deliveries(JsonNode hook) {
		return this.program.get("/api/v1/webhooks/" + hook.get("id").asString() + "/deliveries").json().get("items");
	}

	private static void await(java.util.concurrent.Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
	}

}
