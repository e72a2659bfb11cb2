package app.wayside.api;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.wayside.identity.Permission;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** A program defines a scheme, teaches it, and asks it. */
@WaysideTest
@Import(Agency.class)
class SchemesApiTest {

	private static final String LUGGAGE = """
			{"labels":[
			 {"key":"lost","description":"Bags that did not arrive\\n行李丢失","examples":["My suitcase did not arrive","我的行李没有到"]},
			 {"key":"broken","description":"Bags that were damaged","examples":["The wheel of my suitcase is broken","箱子摔坏了"]},
			 {"key":"fee","description":"What baggage costs","examples":["How much is a second bag","多带一件行李多少钱"]}]}""";

	private final Agency agency;

	private Company company;

	private Program program;

	SchemesApiTest(Agency agency) {
		this.agency = agency;
	}

	@BeforeEach
	void a_company_with_a_program() {
		this.company = this.agency.open();
		this.program = this.agency.program(this.company);
	}

	@Test
	void a_scheme_is_made_read_listed_replaced_and_removed() {
		Program.Answer made = put("luggage", LUGGAGE);
		assertThat(made.status()).as(made.response().body()).isEqualTo(201);
		assertThat(made.header("Location")).isEqualTo("/api/v1/triage/schemes/luggage");
		assertThat(made.json().get("origin").asString()).isEqualTo("own");
		assertThat(made.json().get("labels").get(0).get("key").asString()).isEqualTo("lost");
		assertThat(made.json().get("version").asInt()).isEqualTo(1);

		Program.Answer again = put("luggage", LUGGAGE);
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().get("version").asInt()).as("the same once more changes nothing").isEqualTo(1);
		assertThat(put("luggage", LUGGAGE.replace("second bag", "third bag")).json().get("version").asInt())
			.isEqualTo(2);

		JsonNode listed = this.program.get("/api/v1/triage/schemes").json();
		assertThat(names(listed)).contains("urgency", "sentiment", "complaint", "process").endsWith("luggage");
		assertThat(listed.has("next")).isTrue();
		assertThat(this.program.get("/api/v1/triage/schemes/urgency").json().get("origin").asString())
			.isEqualTo("builtIn");

		assertThat(this.agency.program(this.agency.open()).get("/api/v1/triage/schemes/luggage").status())
			.as("another company")
			.isEqualTo(404);
		assertThat(this.program.call("DELETE", "/api/v1/triage/schemes/luggage", "").status()).isEqualTo(204);
		assertThat(this.program.get("/api/v1/triage/schemes/luggage").status()).isEqualTo(404);
		assertThat(this.program.call("DELETE", "/api/v1/triage/schemes/luggage", "").status()).isEqualTo(404);
	}

	@Test
	void texts_get_labels_with_evidence_and_none_where_nothing_is_alike() {
		put("luggage", LUGGAGE);
		JsonNode items = classify("luggage", "My suitcase has not arrived", "我的行李箱还没到",
				"Recipe: beat two eggs, add flour and bake for thirty minutes", "")
			.get("items");
		assertThat(items.get(0).get("label").asString()).isEqualTo("lost");
		assertThat(items.get(0).get("confidence").asDouble()).isBetween(0.34, 1.0);
		assertThat(items.get(0).get("evidence")).isNotEmpty();
		assertThat(items.get(0).get("evidence").get(0).get("kind").asString()).isIn("words", "example");
		assertThat(items.get(1).get("label").asString()).isEqualTo("lost");
		assertThat(items.get(2).has("label")).isTrue();
		assertThat(items.get(2).get("label").isNull()).isTrue();
		assertThat(items.get(3).get("label").isNull()).isTrue();
	}

	@Test
	void the_next_classification_knows_what_was_corrected_before() {
		put("luggage", LUGGAGE);
		String text = "My surfboard has to come with me to Bali";
		assertThat(classify("luggage", text).get("items").get(0).path("label").asString("")).isNotEqualTo("broken");
		Program.Answer kept = this.program.post("/api/v1/triage/schemes/luggage/corrections", """
				[{"text":"I fly with a surfboard to Bali","label":"broken"},
				 {"text":"My surfboard comes with me","label":"broken"},
				 {"text":"A surfboard has to come along","label":"fee"},
				 {"text":"A surfboard has to come along","label":"broken"}]""");
		assertThat(kept.status()).as(kept.response().body()).isEqualTo(201);
		assertThat(kept.json().get("corrections").asInt()).as("the last word on a text counts").isEqualTo(3);
		JsonNode judged = classify("luggage", text).get("items").get(0);
		assertThat(judged.get("label").asString()).isEqualTo("broken");
		assertThat(judged.get("evidence").toString()).contains("\"correction\"");

		this.program.post("/api/v1/triage/schemes/luggage/corrections",
				"[{\"text\":\"My surfboard comes with me\",\"label\":\"lost\"}]");
		assertThat(this.program.get("/api/v1/triage/schemes/luggage").json().get("corrections").asInt()).isEqualTo(3);
		put("luggage", LUGGAGE.replace("\"broken\"", "\"damaged\""));
		assertThat(classify("luggage", text).get("items").get(0).path("label").asString(""))
			.as("a label that is gone is not given")
			.isNotEqualTo("broken");
	}

	@Test
	void what_comes_with_wayside_is_asked_and_taught_but_not_replaced() {
		for (String name : List.of("urgency", "process", "category", "category:refunds", "severity")) {
			Program.Answer refused = put(name.replace(":", "%3A"), LUGGAGE);
			assertThat(refused.status()).as(name).isEqualTo(409);
			assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
		}
		assertThat(this.program.call("DELETE", "/api/v1/triage/schemes/urgency", "").status()).isEqualTo(409);
		JsonNode urgent = classify("urgency", "My flight leaves in two hours and the check-in does not find me");
		assertThat(urgent.get("items").get(0).get("label").asString()).isEqualTo("urgent");
		assertThat(this.program
			.post("/api/v1/triage/schemes/complaint/corrections",
					"[{\"text\":\"The lamp in the lobby hums\",\"label\":\"complaint\"}]")
			.status()).isEqualTo(201);
	}

	@Test
	void what_cannot_be_meant_is_refused_at_its_place() {
		put("luggage", LUGGAGE);
		refused(put("no%20spaces", LUGGAGE), "name");
		refused(put("one", "{\"labels\":[{\"key\":\"alone\"}]}"), "labels");
		refused(put("twice", "{\"labels\":[{\"key\":\"a\"},{\"key\":\"a \"}]}"), "labels[1].key");
		refused(put("blank", "{\"labels\":[{\"key\":\"a\"},{\"key\":\" \"}]}"), "labels[1].key");
		refused(put("careless", "{\"labels\":[{\"key\":\"a\",\"care\":0},{\"key\":\"b\"}]}"), "labels[0].care");
		String corrections = "/api/v1/triage/schemes/luggage/corrections";
		refused(this.program.post(corrections,
				"[{\"text\":\"a\",\"label\":\"lost\"},{\"text\":\"b\",\"label\":\"meal\"}]"), "[1].label");
		refused(this.program.post(corrections, "[{\"text\":\" \",\"label\":\"lost\"}]"), "[0].text");
		refused(this.program.post(corrections, "[{\"text\":\"a\"}]"), "[0].label");
		refused(this.program.post(corrections, "[null]"), "[0].label");
		refused(this.program.post(corrections, "[]"), "items");
		assertThat(this.program.get("/api/v1/triage/schemes/luggage").json().get("corrections").asInt()).isZero();
		refused(this.program.post("/api/v1/triage/schemes/luggage/classifications", "[{}]"), "[0].text");
		refused(this.program.post("/api/v1/triage/schemes/luggage/classifications",
				texts(IntStream.range(0, 5_001).mapToObj(String::valueOf).toList())), "items");
		assertThat(this.program.post("/api/v1/triage/schemes/none/classifications", "[{\"text\":\"a\"}]").status())
			.isEqualTo(404);
		assertThat(this.program.post(corrections, "{").status()).isEqualTo(400);
		Program.Answer large = this.program.post("/api/v1/triage/schemes/luggage/classifications",
				texts(List.of("a".repeat(33 * 1024 * 1024))));
		assertThat(large.status()).isEqualTo(413);
		assertThat(large.header("Content-Type")).startsWith("application/problem+json");
		Program.Answer chinese = this.program.get("/api/v1/triage/schemes/none", "Accept-Language", "zh-CN");
		assertThat(chinese.json().get("detail").asString()).isEqualTo("没有“none”这个方案。");
	}

	@Test
	void who_reads_may_ask_who_works_may_teach_and_who_manages_may_define() {
		put("luggage", LUGGAGE);
		Program reader = this.agency.program(this.company, EnumSet.of(Permission.READ_CASES));
		Program worker = this.agency.program(this.company, EnumSet.of(Permission.WORK_CASES));
		String correction = "[{\"text\":\"My bag is gone\",\"label\":\"lost\"}]";
		String base = "/api/v1/triage/schemes/luggage";
		assertThat(reader.post(base + "/classifications", "[{\"text\":\"My bag is gone\"}]").status()).isEqualTo(200);
		assertThat(reader.post(base + "/corrections", correction).status()).isEqualTo(403);
		assertThat(worker.post(base + "/corrections", correction).status()).isEqualTo(201);
		assertThat(worker.call("PUT", base, LUGGAGE).status()).isEqualTo(403);
	}

	private Program.Answer put(String name, String body) {
		return this.program.call("PUT", "/api/v1/triage/schemes/" + name, body);
	}

	private JsonNode classify(String scheme, String... texts) {
		Program.Answer answer = this.program.post("/api/v1/triage/schemes/" + scheme + "/classifications",
				texts(List.of(texts)));
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
		return answer.json();
	}

	private static String texts(List<String> texts) {
		return texts.stream().map((text) -> "{\"text\":\"" + text + "\"}").collect(Collectors.joining(",", "[", "]"));
	}

	private static List<String> names(JsonNode list) {
		return IntStream.range(0, list.get("items").size())
			.mapToObj((i) -> list.get("items").get(i).get("name").asString())
			.toList();
	}

	private static void refused(Program.Answer answer, String field) {
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(422);
		assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
		assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
	}

}
