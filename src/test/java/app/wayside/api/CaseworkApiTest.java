package app.wayside.api;

import java.time.Duration;

import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs ask for cases, keep views, join cases, and change many at once. */
@WaysideTest
@Import(Agency.class)
class CaseworkApiTest {

	private final Program program;

	CaseworkApiTest(Agency agency) {
		Company company = agency.open();
		this.program = agency.program(company);
	}

	@Test
	void cases_are_asked_for_by_a_filter_and_by_a_view() {
		String id = this.program.opens("filter@guests.example", "Ferry to Batam", "The ferry left without us.");

		assertThat(this.program.get("/api/v1/cases?filter=ferry%20status:new,open").json().get("items")).hasSize(1);
		assertThat(this.program.get("/api/v1/cases?filter=ferry%20-status:new,open").json().get("items")).isEmpty();
		Program.Answer faulty = this.program.get("/api/v1/cases?filter=statsu:new");
		assertThat(faulty.status()).isEqualTo(422);
		assertThat(faulty.json().get("detail").asString()).contains("status:");

		JsonNode view = this.program
			.post("/api/v1/views", "{\"name\":\"Ferries\",\"audience\":\"shared\",\"filter\":\"ferry\"}")
			.json();
		assertThat(view.get("cases").asLong()).isEqualTo(1);
		String place = "/api/v1/views/" + view.get("id").asString();
		assertThat(this.program.get("/api/v1/cases?view=" + view.get("id").asString())
			.json()
			.get("items")
			.get(0)
			.get("id")
			.asString()).isEqualTo(id);
		assertThat(this.program
			.call("PUT", place, "{\"name\":\"Boats\",\"audience\":\"shared\",\"filter\":\"ferry\",\"version\":0}")
			.json()
			.get("name")
			.asString()).isEqualTo("Boats");
		assertThat(this.program
			.call("PUT", place, "{\"name\":\"Ships\",\"audience\":\"shared\",\"filter\":\"\",\"version\":0}")
			.status()).isEqualTo(409);
		assertThat(this.program.get("/api/v1/views").json().get("items")).hasSize(1);
		assertThat(this.program.call("DELETE", place, "").status()).isEqualTo(204);
	}

	@Test
	void cases_are_merged_linked_and_parted() {
		String one = this.program.opens("join@guests.example", "Refund", "When?");
		String other = this.program.opens("again@guests.example", "Refund again", "When, please?");

		assertThat(this.program.post("/api/v1/cases/" + one + "/merges", "{\"case\":\"" + other + "\"}").status())
			.isEqualTo(200);
		assertThat(this.program.get("/api/v1/cases/" + one + "/merges").json().get("items").get(0).get("id").asString())
			.isEqualTo(other);
		assertThat(this.program.post("/api/v1/cases/" + other + "/assignment", "{}").status()).isEqualTo(409);
		assertThat(this.program.call("DELETE", "/api/v1/cases/" + one + "/merges/" + other, "").status())
			.isEqualTo(204);
		assertThat(this.program.call("DELETE", "/api/v1/cases/" + one + "/merges/" + other, "").status())
			.isEqualTo(404);

		JsonNode link = this.program
			.post("/api/v1/cases/" + one + "/links", "{\"case\":\"" + other + "\",\"kind\":\"causedBy\"}")
			.json();
		assertThat(link.get("direction").asString()).isEqualTo("out");
		assertThat(this.program.get("/api/v1/cases/" + other + "/links")
			.json()
			.get("items")
			.get(0)
			.get("direction")
			.asString()).isEqualTo("in");
		assertThat(this.program.call("DELETE", "/api/v1/cases/" + one + "/links/" + link.get("id").asString(), "")
			.status()).isEqualTo(204);
		assertThat(this.program.post("/api/v1/cases/" + one + "/splits", "{\"messages\":[]}").status()).isEqualTo(422);
		assertThat(this.program.get("/api/v1/cases/" + one + "/splits").json().get("items")).isEmpty();
	}

	@Test
	void many_are_tried_changed_and_taken_back() {
		this.program.opens("bulk1@guests.example", "Zeppelin one", "Where is it?");
		this.program.opens("bulk2@guests.example", "Zeppelin two", "Where is it?");

		JsonNode trial = this.program
			.post("/api/v1/cases/bulk", "{\"filter\":\"zeppelin\",\"kind\":\"close\",\"dryRun\":true}")
			.json();
		assertThat(trial.get("state").asString()).isEqualTo("planned");
		assertThat(trial.get("trial").get("changes").asInt()).isEqualTo(2);

		Program.Answer begun = this.program.post("/api/v1/cases/bulk", "{\"filter\":\"zeppelin\",\"kind\":\"close\"}");
		assertThat(begun.status()).isEqualTo(202);
		String place = "/api/v1/cases/bulk/" + begun.json().get("id").asString();
		await(place, "done");
		assertThat(this.program.get(place + "/rows").json().get("items")).hasSize(2)
			.allSatisfy((row) -> assertThat(row.get("state").asString()).isEqualTo("done"));
		assertThat(this.program.post(place + "/undo", "").status()).isEqualTo(202);
		await(place, "undone");
		assertThat(this.program.get(place).json().get("counts").get("undone").asInt()).isEqualTo(2);
	}

	@Test
	void one_question_goes_to_all_kinds_and_on_in_one() {
		this.program.opens("search1@guests.example", "Gondola one", "Where is it?");
		this.program.opens("search2@guests.example", "Gondola two", "Where is it?");

		JsonNode found = this.program.get("/api/v1/search?query=gondola&limit=1").json();
		assertThat(found.get("cases").get("items").get(0).get("subject").asString()).isEqualTo("Gondola two");
		assertThat(found.get("people").get("items")).isEmpty();
		assertThat(found.get("files").get("items")).isEmpty();
		JsonNode more = this.program
			.get("/api/v1/search?query=gondola&kinds=cases&limit=1&cursor=" + found.get("cases").get("next").asString())
			.json();
		assertThat(more.has("people")).isFalse();
		assertThat(more.get("cases").get("items").get(0).get("subject").asString()).isEqualTo("Gondola one");
		assertThat(this.program.get("/api/v1/search?query=budi&kinds=people").json().get("people").get("items"))
			.isNotEmpty();
		assertThat(this.program.get("/api/v1/search?query=gondola&cursor=x").status()).isEqualTo(422);
		assertThat(this.program.get("/api/v1/search?query=gondola&kinds=boats").status()).isEqualTo(422);
		assertThat(this.program.get("/api/v1/search").json().get("cases").get("items")).isEmpty();
	}

	@Test
	void a_parameter_that_nobody_knows_is_refused_and_never_answers_everything() {
		for (String list : java.util.List.of("customers", "cases", "intake", "views", "search", "approvals")) {
			Program.Answer answer = this.program.get("/api/v1/" + list + "?q=nobody");
			assertThat(answer.status()).as(list).isEqualTo(422);
			assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
			assertThat(answer.json().get("detail").asString()).contains("“q”");
		}
		assertThat(this.program.get("/api/v1/customers?q=x").json().get("detail").asString()).contains("query");
	}

	private void await(String place, String state) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> this.program.get(place).json().get("state").asString().equals(state));
	}

}
