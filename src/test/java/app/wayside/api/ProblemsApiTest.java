package app.wayside.api;

import java.time.Duration;
import java.util.UUID;

import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Programs keep the register of complaints, and tell many what concerns them all. */
@WaysideTest
@Import(Agency.class)
class ProblemsApiTest {

	private static final String ENTRY = """
			{"likelihood": %d, "impact": 4, "rootCause": "ours.conduct", "measure": "Training", "version": %d}""";

	private final Program program;

	ProblemsApiTest(Agency agency) {
		this.program = agency.program(agency.open());
	}

	@Test
	void a_problem_gathers_cases_and_tells_each_customer_once() {
		String problem = this.program.opens("hotel@guests.example", "Hotel Aurora is closed", "It stands empty.");
		String one = this.program.opens("mei@guests.example", "Our hotel is closed", "Nobody is at Hotel Aurora.");
		String place = "/api/v1/problems/" + problem;
		assertThat(this.program.get(place).status()).isEqualTo(404);
		assertThat(this.program.call("PUT", place, "{\"kind\": \"SUPPLIER\"}").status()).isEqualTo(204);
		assertThat(this.program.call("PUT", place, "{\"kind\": \"WEATHER\"}").status()).isEqualTo(400);
		assertThat(this.program.get("/api/v1/problems").json().get("items")).singleElement()
			.satisfies((listed) -> assertThat(listed.get("caseId").asString()).isEqualTo(problem));
		assertThat(this.program.post(place + "/cases", "{\"cases\": [\"" + one + "\"]}").json().get("gathered").asInt())
			.isEqualTo(1);
		assertThat(this.program.post(place + "/cases", "{\"filter\": \"ferry:1\"}").status()).isEqualTo(422);

		assertThat(this.program.post(place + "/fan-outs", "{\"texts\": {\"en\": \" \"}}").status()).isEqualTo(422);
		Program.Answer planned = this.program.post(place + "/fan-outs",
				"{\"texts\": {\"en\": \"Dear {{customer.name}}, we found you another hotel.\"}}");
		assertThat(planned.status()).isEqualTo(201);
		assertThat(planned.json().get("state").asString()).isEqualTo("PLANNED");
		String fanOut = "/api/v1/fan-outs/" + planned.json().get("id").asString();
		JsonNode shown = this.program.get(fanOut).json();
		assertThat(shown.get("needsApproval").asBoolean()).isFalse();
		assertThat(shown.get("recipients")).singleElement()
			.satisfies((told) -> assertThat(told.get("caseId").asString()).isEqualTo(one));
		assertThat(shown.get("samples").toString()).contains("Dear Budi Santoso, we found you another hotel.");
		assertThat(this.program.call("PUT", fanOut + "/sending", "").status()).isEqualTo(202);
		await().atMost(Duration.ofSeconds(60))
			.until(() -> this.program.get(fanOut).json().get("fanOut").get("state").asString(), "DONE"::equals);
		assertThat(this.program.get(fanOut).json().get("fanOut").get("counts").get("sent").asInt()).isEqualTo(1);
		assertThat(this.program.call("PUT", fanOut + "/sending", "").status()).isEqualTo(409);
		assertThat(this.program.get("/api/v1/fan-outs/" + UUID.randomUUID()).status()).isEqualTo(404);
	}

	@Test
	void a_complaint_is_planned_assessed_and_not_archived_before_its_duties_are_done() {
		String id = this.program.opens("rude@guests.example", "The guide", "He was late and rude.");
		String place = "/api/v1/complaints/" + id;
		assertThat(this.program.call("PUT", place, "").status()).isEqualTo(204);
		JsonNode complaint = this.program.get(place).json();
		assertThat(complaint.get("complaint").get("caseId").asString()).isEqualTo(id);
		assertThat(complaint.get("missing").toString()).contains("OPEN", "RISK", "CAUSE");
		assertThat(this.program.get("/api/v1/complaints?state=" + complaint.get("complaint").get("state").asString())
			.json()
			.get("items")).hasSize(1);

		assertThat(this.program
			.post(place + "/plan", "{\"text\": \"We ask the guide.\", \"by\": \"2020-01-01T00:00:00Z\", \"seen\": 0}")
			.status()).isEqualTo(422);
		assertThat(this.program.post(place + "/calls", "{\"text\": \"He is content.\"}").status()).isEqualTo(409);
		assertThat(this.program
			.call("PUT", place + "/assessment", ENTRY.formatted(3, complaint.get("complaint").get("version").asInt()))
			.status()).isEqualTo(204);
		assertThat(this.program
			.call("PUT", place + "/assessment",
					ENTRY.formatted(9, this.program.get(place).json().get("complaint").get("version").asInt()))
			.status()).isEqualTo(422);
		assertThat(this.program.get(place).json().get("complaint").get("risk").asInt()).isEqualTo(12);
		assertThat(this.program.get("/api/v1/complaints/causes").json().get("items").toString())
			.contains("ours.conduct");
		assertThat(this.program.call("PUT", place + "/archive", "").status()).isEqualTo(409);
		assertThat(this.program.call("DELETE", place, "").status()).isEqualTo(409);
	}

}
