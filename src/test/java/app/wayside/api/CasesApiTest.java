package app.wayside.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@WaysideTest
@Import(Agency.class)
class CasesApiTest {

	private final Agency agency;

	private final Company company;

	private final Program program;

	private final JdbcClient jdbc;

	private final TransactionTemplate transactions;

	CasesApiTest(Agency agency, JdbcClient jdbc, TransactionTemplate transactions) {
		this.agency = agency;
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.company = agency.open();
		this.program = agency.program(this.company);
	}

	@Test
	void a_case_is_found_by_words_and_read_by_id_and_by_number() {
		String id = this.program.opens("find@guests.example", "Ferry to Batam", "The ferry left without us.");
		this.program.opens("other@guests.example", "Hotel pillow", "Too soft.");

		JsonNode found = this.program.get("/api/v1/cases?query=ferry").json();
		JsonNode byId = this.program.get("/api/v1/cases/" + id).json();

		assertThat(found.get("items")).hasSize(1);
		assertThat(found.get("next").isNull()).isTrue();
		assertThat(found.get("items").get(0).get("id").asString()).isEqualTo(id);
		assertThat(byId.propertyNames()).contains("id", "number", "subject", "status", "process", "category",
				"language", "sentiment", "urgency", "customerId", "team", "agent", "severity", "complaint", "level",
				"waitingFor", "openedAt", "dueAt");
		assertThat(byId.get("status").asString()).isEqualTo("new");
		assertThat(this.program.get("/api/v1/cases/" + byId.get("number").asString()).json().get("id"))
			.isEqualTo(byId.get("id"));
	}

	@Test
	void pages_of_cases_follow_one_another_without_gap_or_overlap() {
		for (int i = 0; i < 7; i++) {
			this.program.opens("list" + i + "@guests.example", "Seat " + i, "Window, please.");
		}
		for (String view : List.of("all", "open")) {
			List<String> seen = new ArrayList<>();
			String next = "";
			while (next != null) {
				JsonNode page = this.program.get("/api/v1/cases?limit=3&view=" + view + next).json();
				page.get("items").forEach((item) -> seen.add(item.get("id").asString()));
				next = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asString();
				this.program.post("/api/v1/cases/" + seen.getLast() + "/notes", "{\"text\":\"Read.\"}");
			}
			assertThat(seen).hasSize(7);
			assertThat(new HashSet<>(seen)).hasSize(7);
		}
	}

	@Test
	void messages_notes_and_replies_are_read_in_order() {
		String id = this.program.opens("talk@guests.example", "Refund", "When do I get my money?");
		long seen = this.program.get("/api/v1/cases/" + id + "/messages")
			.json()
			.get("items")
			.get(0)
			.get("seq")
			.asLong();

		Program.Answer note = this.program.post("/api/v1/cases/" + id + "/notes", "{\"text\":\"Bank asked.\"}");
		Program.Answer reply = this.program.post("/api/v1/cases/" + id + "/replies",
				"{\"text\":\"Within five days.\",\"seen\":" + seen + "}");

		assertThat(note.status()).isEqualTo(201);
		assertThat(reply.status()).isEqualTo(201);
		assertThat(reply.json().get("direction").asString()).isEqualTo("out");
		JsonNode all = this.program.get("/api/v1/cases/" + id + "/messages").json().get("items");
		List<String> directions = new ArrayList<>();
		all.forEach((message) -> directions
			.add(message.get("direction").asString() + " " + message.get("kind").asString()));
		assertThat(directions).startsWith("in normal").contains("note normal").endsWith("out normal");
		assertThat(all.get(0).propertyNames()).contains("id", "direction", "channel", "kind", "subject", "from", "to",
				"text", "attachments", "state", "at", "newText");
		assertThat(this.program.post("/api/v1/cases/" + id + "/replies", "{\"text\":\"Again.\",\"seen\":" + seen + "}")
			.status()).isEqualTo(409);
		assertThat(this.program.post("/api/v1/cases/" + id + "/replies", "{\"text\":\" \"}").status()).isEqualTo(422);
	}

	@Test
	void a_file_comes_with_its_name_type_size_and_hash() {
		String mail = """
				Message-ID: <file@guests.example>\r
				From: Mei Tan <mei@guests.example>\r
				To: help@nowhere.example\r
				Subject: Ticket\r
				MIME-Version: 1.0\r
				Content-Type: multipart/mixed; boundary=b\r
				\r
				--b\r
				Content-Type: text/plain\r
				\r
				See the file.\r
				--b\r
				Content-Type: text/plain; name=ticket.txt\r
				Content-Disposition: attachment; filename=ticket.txt\r
				\r
				SIN-HND\r
				--b--\r
				""";
		String id = this.program.mail(mail, "message/rfc822").json().get("caseId").asString();

		JsonNode file = this.program.get("/api/v1/cases/" + id + "/messages")
			.json()
			.get("items")
			.get(0)
			.get("attachments")
			.get(0);

		assertThat(file.get("name").asString()).isEqualTo("ticket.txt");
		assertThat(file.get("type").asString()).startsWith("text/plain");
		assertThat(file.get("size").asLong()).isPositive();
		assertThat(file.get("sha256").asString()).hasSize(64);
	}

	@Test
	void clocks_say_why_in_the_language_of_the_reader() {
		String id = this.program.opens("clock@guests.example", "Delay", "My flight is late.");

		JsonNode english = this.program.get("/api/v1/cases/" + id + "/clocks").json().get("items");
		JsonNode chinese = this.program.get("/api/v1/cases/" + id + "/clocks", "Accept-Language", "zh-CN")
			.json()
			.get("items");

		List<String> kinds = new ArrayList<>();
		english.forEach((clock) -> kinds.add(clock.get("kind").asString()));
		assertThat(kinds).contains("firstReply", "resolution");
		assertThat(english.get(0).get("state").asString()).isEqualTo("running");
		assertThat(english.get(0).get("dueAt").asString()).isNotEmpty();
		assertThat(english.get(0).get("explanation").get(0).asString()).matches("[\\x20-\\x7e–—−\\u202f]+");
		assertThat(chinese.get(0).get("explanation").get(0).asString()).containsPattern("\\p{IsHan}");
	}

	@Test
	void a_case_is_given_waits_is_solved_closed_and_opened_again() {
		String id = this.program.opens("work@guests.example", "Rebooking", "Please rebook me.");
		String agent = this.company.colleague("Ratna").email();

		JsonNode given = command(id, "assignment", "{\"team\":\"desk\",\"agent\":\"" + agent + "\"}");
		assertThat(given.get("agent").asString()).isEqualTo(agent);
		assertThat(given.get("team").asString()).isEqualTo("desk");
		JsonNode waiting = command(id, "waiting", "{\"party\":\"airline\",\"reason\":\"New seats\"}");
		assertThat(waiting.get("status").asString()).isEqualTo("waiting");
		assertThat(waiting.get("waitingFor").asString()).isEqualTo("airline");
		assertThat(command(id, "waiting", "{\"party\":\"us\"}").get("status").asString()).isEqualTo("open");
		assertThat(command(id, "resolution",
				"{\"code\":\"rebooked\",\"text\":\"New seats on SQ12.\",\"rootCause\":\"airline.cancelled\"}")
			.get("status")
			.asString()).isEqualTo("resolved");
		assertThat(command(id, "closure", "").get("status").asString()).isEqualTo("closed");
		assertThat(command(id, "reopening", "").get("status").asString()).isNotEqualTo("closed");
		List<String> events = new ArrayList<>();
		this.program.get("/api/v1/cases/" + id + "/events")
			.json()
			.get("items")
			.forEach((event) -> events.add(event.get("type").asString()));
		assertThat(events).contains("case.opened", "case.assigned", "case.waiting-started", "case.resolved",
				"case.closed", "case.reopened");
	}

	@Test
	void events_leave_without_the_tenant_and_with_plain_ids() {
		String id = this.program.opens("event@guests.example", "Meal", "Vegan, please.");

		Program.Answer answer = this.program.get("/api/v1/cases/" + id + "/events");

		assertThat(answer.json().get("items").get(0).get("data").get("caseId").asString()).isEqualTo(id);
		assertThat(answer.response().body()).doesNotContain(this.company.tenant().value().toString());
	}

	@Test
	void what_is_wrong_is_told_as_a_problem() {
		String id = this.program.opens("wrong@guests.example", "Visa", "Do I need one?");

		problem(this.program.get("/api/v1/cases/" + UUID.randomUUID()), 404);
		problem(this.program.get("/api/v1/cases/C-1999-000001"), 404);
		problem(this.program.get("/api/v1/cases?cursor=nonsense"), 422);
		problem(this.program.get("/api/v1/cases?cursor=" + Places.cursor("2026-13-01 00:00:00+00~" + id)), 422);
		problem(this.program.get("/api/v1/cases?view=nonsense"), 422);
		problem(this.program.get("/api/v1/cases?limit=many"), 422);
		problem(this.program.post("/api/v1/cases/" + id + "/notes", "{\"text\":"), 400);
		problem(this.program.post("/api/v1/cases/" + id + "/assignment", "{\"team\":\"nobody\"}"), 422);
		problem(this.program.post("/api/v1/cases/" + id + "/waiting", "{\"party\":\"weather\"}"), 422);
		problem(this.program.post("/api/v1/cases/" + id + "/resolution", "{}"), 422);
		problem(this.agency.program(this.agency.open()).get("/api/v1/cases/" + id), 404);
	}

	@Test
	void channels_processes_and_categories_can_be_read() {
		assertThat(this.program.get("/api/v1/channels").json().get("items").get(0).get("address").asString())
			.isEqualTo(Agency.inbox(this.company));
		this.company.run(() -> this.transactions.executeWithoutResult((status) -> this.jdbc.sql("""
				insert into process (tenant_id, key, position, name, native_name, description, native_description,
				                     impact, rto_minutes, mtd_minutes)
				values (:tenant, 'ferry-help', 99, 'Ferry help', '渡轮服务', 'Ferries', '渡轮', 'MEDIUM', 60, 240)
				""").param("tenant", this.company.tenant().value()).update()));
		JsonNode processes = this.program.get("/api/v1/processes").json().get("items");
		JsonNode last = processes.get(processes.size() - 1);
		assertThat(last.get("key").asString()).isEqualTo("ferry-help");
		assertThat(last.get("rtoMinutes").asInt()).isEqualTo(60);
		assertThat(this.program.get("/api/v1/categories").json().get("items").isArray()).isTrue();
	}

	private JsonNode command(String id, String noun, String body) {
		Program.Answer answer = this.program.post("/api/v1/cases/" + id + "/" + noun, body);
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
		return answer.json();
	}

	private static void problem(Program.Answer answer, int status) {
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().get("status").asInt()).isEqualTo(status);
	}

}
