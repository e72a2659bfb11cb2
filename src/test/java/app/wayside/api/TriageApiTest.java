package app.wayside.api;

import java.time.Duration;
import java.util.Set;

import app.wayside.identity.Permission;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** What triage decided, read and corrected by programs. */
@WaysideTest
@Import(Agency.class)
class TriageApiTest {

	private final Agency agency;

	private Company company;

	private Program program;

	private String place;

	TriageApiTest(Agency agency) {
		this.agency = agency;
	}

	@BeforeEach
	void a_case_that_was_judged() {
		this.company = this.agency.open();
		this.program = this.agency.program(this.company);
		String id = this.program.opens("budi." + System.nanoTime() + "@guests.example", "Refund please",
				"The airline cancelled my flight and I want my money back.");
		this.place = "/api/v1/cases/" + id;
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !decisions().isEmpty());
	}

	@Test
	void decisions_come_with_confidence_and_evidence_by_id_and_by_number() {
		JsonNode process = decision("process");
		assertThat(process.get("label").asString()).isNotBlank();
		assertThat(process.get("confidence").asDouble()).isBetween(0.0, 1.0);
		assertThat(process.get("evidence").isArray()).isTrue();
		String number = this.program.get(this.place).json().get("number").asString();
		assertThat(this.program.get("/api/v1/cases/" + number + "/triage").json().get("items")).isEqualTo(decisions());
	}

	@Test
	void a_correction_counts_and_is_taken_back() {
		String before = decision("process").get("label").asString();
		String other = before.equals("complaint") ? "refund" : "complaint";
		Program.Answer corrected = correct(this.program, "process", other);
		assertThat(corrected.status()).as(corrected.response().body()).isEqualTo(201);
		assertThat(decision("process").get("label").asString()).isEqualTo(other);
		assertThat(decision("process").get("correctedFrom").asString()).isEqualTo(before);
		assertThat(this.program.get(this.place).json().get("process").asString()).isEqualTo(other);
		assertThat(this.program.call("DELETE", this.place + "/triage-corrections/process", "").status()).isEqualTo(204);
		assertThat(decision("process").get("label").asString()).isEqualTo(before);
	}

	@Test
	void what_nobody_knows_is_refused_as_a_problem() {
		assertThat(correct(this.program, "weather", "rain").status()).isEqualTo(422);
		Program.Answer label = correct(this.program, "urgency", "yesterday");
		assertThat(label.status()).isEqualTo(422);
		assertThat(label.header("Content-Type")).startsWith("application/problem+json");
		assertThat(label.json().get("type").asString()).endsWith("unknown-label");
		assertThat(this.program.call("DELETE", this.place + "/triage-corrections/weather", "").status()).isEqualTo(422);
	}

	@Test
	void reading_is_not_correcting_and_another_company_sees_nothing() {
		Program reader = this.agency.program(this.company, Set.of(Permission.READ_CASES));
		assertThat(reader.get(this.place + "/triage").status()).isEqualTo(200);
		assertThat(correct(reader, "process", "refund").status()).isEqualTo(403);
		Program stranger = this.agency.program(this.agency.open());
		assertThat(stranger.get(this.place + "/triage").status()).isEqualTo(404);
		assertThat(correct(stranger, "process", "refund").status()).isEqualTo(404);
	}

	private Program.Answer correct(Program by, String scheme, String label) {
		return by.post(this.place + "/triage-corrections",
				"{\"scheme\":\"" + scheme + "\",\"label\":\"" + label + "\"}");
	}

	private JsonNode decisions() {
		return this.program.get(this.place + "/triage").json().get("items");
	}

	private JsonNode decision(String scheme) {
		for (JsonNode each : decisions()) {
			if (each.get("scheme").asString().equals(scheme)) {
				return each;
			}
		}
		throw new AssertionError("Nothing was decided about " + scheme);
	}

}
