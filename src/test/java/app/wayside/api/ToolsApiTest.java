package app.wayside.api;

import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs write macros, try them, do them, and go by checklists. */
@WaysideTest
@Import(Agency.class)
class ToolsApiTest {

	private final Program program;

	ToolsApiTest(Agency agency) {
		this.program = agency.program(agency.open());
	}

	@Test
	void a_macro_is_written_tried_and_done() {
		String id = this.program.opens("macro@guests.example", "Ferry to Batam", "The ferry left without us.");
		JsonNode macro = this.program.post("/api/v1/macros", """
				{"name": "Serious", "nativeName": "严重", "audience": "shared", "deeds": [
				  {"deed": "severity", "severity": "CRITICAL"},
				  {"deed": "reply", "texts": {"en": "We look into {{case.number}}."}}]}
				""").json();
		String place = "/api/v1/macros/" + macro.get("id").asString();
		assertThat(macro.get("deeds").get(0).get("deed").asString()).isEqualTo("severity");
		assertThat(this.program.get("/api/v1/macros").json().get("items").size()).isGreaterThan(5);

		String there = "/api/v1/cases/" + id + "/macros/" + macro.get("id").asString();
		JsonNode trial = this.program.post(there + "/previews", "{}").json();
		assertThat(trial.get("possible").asBoolean()).isTrue();
		assertThat(trial.get("steps").get(0).get("changes")).anySatisfy((change) -> {
			assertThat(change.get("part").asString()).isEqualTo("severity");
			assertThat(change.get("after").asString()).isEqualTo("CRITICAL");
		});
		assertThat(trial.get("steps").get(1).get("letters").get(0).get("text").asString()).contains("We look into C-");
		assertThat(this.program.get("/api/v1/cases/" + id).json().get("severity").asString()).isNotEqualTo("critical");
		assertThat(this.program.post(there + "/runs", "{\"seen\": 0}").status()).isEqualTo(409);
		assertThat(this.program.post(there + "/runs", "{}").status()).isEqualTo(204);
		assertThat(this.program.get("/api/v1/cases/" + id).json().get("severity").asString()).isEqualTo("critical");

		assertThat(this.program.call("PUT", place, """
				{"name": "Serious", "audience": "shared", "version": 7, "deeds": [{"deed": "take"}]}
				""").status()).isEqualTo(409);
		Program.Answer odd = this.program.post("/api/v1/macros", """
				{"name": "Odd", "audience": "shared", "deeds": [{"deed": "category", "category": "weather"}]}
				""");
		assertThat(odd.status()).isEqualTo(422);
		assertThat(odd.json().get("errors").get(0).get("field").asString()).isEqualTo("deeds[0].category");
		assertThat(
				this.program.post("/api/v1/macros", "{\"name\": \"Odd\", \"deeds\": [{\"deed\": \"dance\"}]}").status())
			.isEqualTo(422);
		assertThat(this.program.call("DELETE", place, "").status()).isEqualTo(204);
		assertThat(this.program.get(place).status()).isEqualTo(404);
	}

	@Test
	void an_automation_is_tried_written_switched_and_removed() {
		String draft = """
				{"name": "Ferries", "trigger": "customer-wrote", "condition": "status:new", "state": "on", "version": %d,
				 "deeds": [{"deed": "note", "text": "Look at the ferry"}]}
				""";
		this.program.opens("ferry@guests.example", "Ferry to Batam", "The ferry left without us.");
		JsonNode trial = this.program.post("/api/v1/automations/trials", draft.formatted(0)).json();
		assertThat(trial.get("matched").asInt()).isEqualTo(1);
		assertThat(trial.get("recipients")).isEmpty();

		Program.Answer added = this.program.post("/api/v1/automations", draft.formatted(0));
		assertThat(added.status()).isEqualTo(201);
		String place = "/api/v1/automations/" + added.json().get("id").asString();
		assertThat(this.program.get(place).json().get("state").asString()).isEqualTo("on");
		assertThat(this.program.call("PUT", place, draft.formatted(7)).status()).isEqualTo(409);
		assertThat(this.program.get(place + "/runs").json().get("items")).isEmpty();
		assertThat(this.program.post("/api/v1/automations", draft.formatted(0).replace("customer-wrote", "full-moon"))
			.status()).isEqualTo(422);
		assertThat(this.program.post("/api/v1/automations", draft.formatted(0).replace("status:new", "ferry")).status())
			.isEqualTo(422);
		assertThat(this.program.call("DELETE", place, "").status()).isEqualTo(204);
		assertThat(this.program.get(place).status()).isEqualTo(404);
	}

	@Test
	void a_case_goes_by_its_checklist_and_is_not_solved_before() {
		assertThat(this.program
			.call("PUT", "/api/v1/playbooks/guide",
					"""
							{"definition": {"name": "Guide", "nativeName": "", "process": null, "category": "complaint.staff", "steps": [
							  {"key": "asked", "need": "MUST", "kind": "TEXT", "name": "What the guide says", "nativeName": "", "options": [],
							   "branch": null}]}}
							""")
			.status()).isEqualTo(200);
		assertThat(this.program.get("/api/v1/playbooks").json().get("items").size()).isEqualTo(5);
		String id = this.program.opens("list@guests.example", "Complaint about the guide",
				"I complain about the guide, he was rude.");
		String place = "/api/v1/cases/" + id;
		assertThat(this.program
			.post(place + "/triage-corrections", "{\"scheme\": \"category\", \"label\": \"complaint.staff\"}")
			.status()).isLessThan(300);

		JsonNode list = this.program.get(place + "/checklist").json();
		assertThat(list.get("steps").get(0).get("step").asString()).isEqualTo("asked");
		String solution = "{\"code\": \"apology\", \"text\": \"Sorry.\", \"rootCause\": \"ours.conduct\"}";
		Program.Answer early = this.program.post(place + "/resolution", solution);
		assertThat(early.status()).isEqualTo(409);
		assertThat(early.json().get("detail").asString()).contains("What the guide says");
		assertThat(this.program.call("PUT", place + "/checklist/nothing", "{}").status()).isEqualTo(404);
		assertThat(this.program.call("PUT", place + "/checklist/asked", "{}").status()).isEqualTo(422);
		assertThat(this.program.call("PUT", place + "/checklist/asked", "{\"text\": \"Denies it\"}").status())
			.isEqualTo(200);
		assertThat(this.program.post(place + "/resolution", solution).status()).isEqualTo(200);
	}

}
