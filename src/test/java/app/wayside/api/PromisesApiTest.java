package app.wayside.api;

import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs promise, put aside, and take back. */
@WaysideTest
@Import(Agency.class)
class PromisesApiTest {

	private final Program program;

	PromisesApiTest(Agency agency) {
		this.program = agency.program(agency.open());
	}

	@Test
	void a_promise_is_made_moved_kept_and_taken_back() {
		String at = "/api/v1/cases/" + this.program.opens("word@guests.example", "Ferry", "It left without us.")
				+ "/promises";
		Program.Answer made = this.program.post(at, "{\"words\": \"We call you\", \"moment\": \"hour\"}");
		assertThat(made.status()).isEqualTo(201);
		assertThat(made.json().get("state").asString()).isEqualTo("open");
		String one = at + "/" + made.json().get("id").asString();
		assertThat(this.program
			.call("PUT", one + "/moment", "{\"moment\": \"morning\", \"reason\": \"The harbour is closed\"}")
			.status()).isEqualTo(204);
		assertThat(this.program.post(one + "/fulfilment", "").status()).isEqualTo(204);
		assertThat(this.program.post(one + "/fulfilment", "").status()).isEqualTo(409);
		JsonNode listed = this.program.get(at).json().get("items");
		assertThat(listed.get(0).get("state").asString()).isEqualTo("kept");
		assertThat(listed.get(0).get("reason").asString()).isEqualTo("The harbour is closed");

		String other = at + "/"
				+ this.program.post(at, "{\"words\": \"We write\", \"dueAt\": \"2026-01-01T00:00:00Z\"}").status();
		assertThat(other).endsWith("/422");
		assertThat(this.program.post(at, "{\"moment\": \"hour\"}").status()).isEqualTo(422);
		String again = this.program.post(at, "{\"words\": \"We write\", \"moment\": \"morning\"}")
			.json()
			.get("id")
			.asString();
		assertThat(this.program.call("DELETE", at + "/" + again, "").status()).isEqualTo(204);
		assertThat(this.program.call("DELETE", at + "/00000000-0000-0000-0000-000000000001", "").status())
			.isEqualTo(404);
	}

	@Test
	void a_case_is_put_aside_and_taken_back() {
		String id = this.program.opens("aside@guests.example", "Ferry", "It left without us.");
		assertThat(this.program.call("PUT", "/api/v1/cases/" + id + "/snooze", "{\"moment\": \"morning\"}").status())
			.isEqualTo(204);
		assertThat(this.program.get("/api/v1/cases?filter=is:snoozed").json().get("items")).hasSize(1);
		assertThat(this.program.call("PUT", "/api/v1/cases/" + id + "/snooze", "{\"moment\": \"never\"}").status())
			.isEqualTo(422);
		assertThat(this.program.call("DELETE", "/api/v1/cases/" + id + "/snooze", "").status()).isEqualTo(204);
		assertThat(this.program.get("/api/v1/cases?filter=is:snoozed").json().get("items")).isEmpty();
	}

}
