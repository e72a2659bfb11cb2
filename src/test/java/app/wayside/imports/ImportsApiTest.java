package app.wayside.imports;

import java.time.Duration;
import java.util.EnumSet;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.identity.Permission;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs hand in exports, have them taken in, and take them back. */
@WaysideTest
@Import(Agency.class)
class ImportsApiTest {

	private static final String TABLE = "{\"source\":\"table\",\"files\":[{\"name\":\"old.csv\",\"text\":"
			+ "\"id,subject,email,created\\nA-1,Lost bag,omar@guests.example,2024-06-01\\nA-2,Nobody,,2024-06-01\\n\"}]}";

	private final Agency agency;

	private final Company company;

	private final Program program;

	ImportsApiTest(Agency agency) {
		this.agency = agency;
		this.company = agency.open();
		this.program = agency.program(this.company);
	}

	@Test
	void an_export_is_tried_taken_in_and_taken_back() {
		Program.Answer tried = this.program.post("/api/v1/imports", TABLE);
		assertThat(tried.status()).isEqualTo(201);
		assertThat(tried.json().get("counts").get("created").asInt()).isEqualTo(1);
		assertThat(tried.json().get("lines").get(0).get("reason").asString()).isEqualTo("no-requester");
		assertThat(this.program.get("/api/v1/cases?filter=ref:A-1").json().get("items")).isEmpty();

		String place = "/api/v1/imports/" + tried.json().get("id").asString();
		assertThat(this.program.post(place + "/run", "").status()).isEqualTo(202);
		await(place, "done");
		JsonNode found = this.program.get("/api/v1/cases?filter=ref:A-1").json().get("items");
		assertThat(found).hasSize(1);
		assertThat(this.program.get("/api/v1/cases/" + found.get(0).get("id").asString() + "/events").response().body())
			.contains("imported");
		assertThat(this.program.call("DELETE", place + "/run", "").status()).isEqualTo(409);

		assertThat(this.program.post(place + "/removal", "").status()).isEqualTo(202);
		await(place, "undone");
		assertThat(this.program.get("/api/v1/cases?filter=ref:A-1").json().get("items")).isEmpty();
		assertThat(this.program.get("/api/v1/imports").json().get("items")).hasSize(1);
	}

	@Test
	void what_cannot_be_read_is_refused_and_so_is_whoever_may_not() {
		assertThat(this.program.post("/api/v1/imports", "{\"source\":\"lotus\",\"files\":[]}").status()).isEqualTo(422);
		assertThat(this.program.post("/api/v1/imports", "{\"source\":\"zendesk\",\"files\":[]}").status())
			.isEqualTo(422);
		assertThat(this.agency.program(this.company, EnumSet.of(Permission.READ_CASES))
			.post("/api/v1/imports", TABLE)
			.status()).isEqualTo(403);
	}

	private void await(String place, String state) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.program.get(place).json().get("state").asString().equals(state));
	}

}
