package app.wayside.api;

import java.util.EnumSet;

import app.wayside.identity.Permission;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Programs do to customers what colleagues can do on their screens. */
@WaysideTest
@Import(Agency.class)
class CustomerApiTest {

	private final Program program;

	private final Program reader;

	CustomerApiTest(Agency agency) {
		Company company = agency.open();
		this.program = agency.program(company);
		this.reader = agency.program(company, EnumSet.of(Permission.READ_CUSTOMERS));
	}

	@Test
	void addresses_are_added_preferred_proven_asked_about_and_taken_away() {
		String place = made("Li Na") + "/contacts";
		JsonNode mail = this.program.post(place, "{\"kind\": \"EMAIL\", \"address\": \"li.na@guests.example\"}").json();
		JsonNode phone = this.program.post(place, "{\"kind\": \"PHONE\", \"address\": \"+86 138 1234 2210\"}").json();
		assertThat(phone.get("address").asString()).contains("•");
		String address = place + "/" + mail.get("id").asString();
		assertThat(this.program.call("PUT", address + "/preference", "").status()).isEqualTo(200);
		JsonNode proven = this.program.call("PUT", address + "/verification", "").json();
		assertThat(proven.get("verifiedAt").asString()).isNotEmpty();
		assertThat(this.program.post(address + "/questions", "").status()).isEqualTo(202);
		assertThat(this.program.post(place + "/" + phone.get("id").asString() + "/questions", "").status())
			.isBetween(400, 422);
		assertThat(this.program.post(place, "{\"kind\": \"EMAIL\", \"address\": \"nowhere\"}").status()).isEqualTo(422);
		assertThat(this.reader.post(place, "{\"kind\": \"EMAIL\", \"address\": \"a@guests.example\"}").status())
			.isEqualTo(403);
		assertThat(this.program.call("DELETE", address, "").status()).isEqualTo(204);
		assertThat(this.program.call("DELETE", address, "").status()).isEqualTo(404);
		assertThat(this.reader.get(place).json().get("items").size()).isEqualTo(1);
	}

	@Test
	void how_he_travels_and_what_he_likes_is_told() {
		String place = made("Budi") + "/travel";
		JsonNode changed = this.program.call("PUT", place, "{\"type\": \"CORPORATE\", \"channel\": \"PHONE\"}").json();
		assertThat(changed.get("type").asString()).isEqualTo("CORPORATE");
		assertThat(changed.get("channel").asString()).isEqualTo("PHONE");
		assertThat(this.program.call("PUT", place, "{}").status()).isEqualTo(422);
		JsonNode liked = this.program.post(place + "/preferences", "{\"kind\": \"SEAT\", \"words\": \"Aisle\"}").json();
		JsonNode seat = liked.get("preferences").get(0);
		assertThat(seat.get("words").asString()).isEqualTo("Aisle");
		assertThat(this.program.post(place + "/preferences", "{\"kind\": \"SEAT\"}").status()).isEqualTo(422);
		assertThat(this.program.call("DELETE", place + "/preferences/" + seat.get("id").asString(), "").status())
			.isEqualTo(204);
		assertThat(this.reader.get(place).json().get("preferences")).isEmpty();
	}

	@Test
	void what_happened_with_him_is_paged_in_sentences_of_the_asked_language() {
		String caseId = this.program.opens("timeline@guests.example", "Ferry to Batam", "The ferry left without us.");
		String place = "/api/v1/customers/"
				+ this.program.get("/api/v1/cases/" + caseId).json().get("customerId").asString() + "/timeline";
		JsonNode first = this.program.get(place + "?limit=1").json();
		assertThat(first.get("items").size()).isEqualTo(1);
		JsonNode second = this.program.get(place + "?limit=1&cursor=" + first.get("next").asString()).json();
		assertThat(second.get("items").get(0).get("id")).isNotEqualTo(first.get("items").get(0).get("id"));
		assertThat(this.program.get(place).json().get("items")).anySatisfy((one) -> {
			assertThat(one.get("type").asString()).isEqualTo("cases.happened.opened");
			assertThat(one.get("sentence").asString()).contains("Ferry to Batam");
		});
		assertThat(this.program.get(place, "Accept-Language", "zh-CN").json().toString())
			.contains("已受理：Ferry to Batam");
		assertThat(this.reader.get(place).json().toString()).doesNotContain("cases.happened.opened");
	}

	@Test
	void a_list_is_tried_taken_in_and_taken_back() {
		JsonNode list = this.program.csv("/api/v1/customer-imports?name=march.csv", """
				name,e-mail,what
				Anna Berg,anna.berg@guests.example,SILVER
				,nobody@guests.example,GOLD
				""").json();
		String place = "/api/v1/customer-imports/" + list.get("id").asString();
		assertThat(list.get("mapping").get(2).asString()).isEqualTo("IGNORED");
		assertThat(this.program.call("PUT", place + "/columns", "[\"DISPLAY_NAME\"]").status()).isEqualTo(422);
		assertThat(this.program.call("PUT", place + "/columns", "[\"DISPLAY_NAME\", \"EMAIL\", \"TIER\"]").status())
			.isEqualTo(200);
		JsonNode trial = this.program.post(place + "/trials", "").json();
		assertThat(trial.get("created").asInt()).isEqualTo(1);
		assertThat(trial.get("faults").get(0).get("reason").asString()).isEqualTo("Enter a name.");
		assertThat(this.program.get("/api/v1/customers?query=Anna").json().get("items")).isEmpty();

		assertThat(this.program.call("PUT", place + "/start", "").status()).isEqualTo(202);
		await().until(() -> this.program.get(place).json().get("state").asString().equals("DONE"));
		JsonNode anna = this.program.get("/api/v1/customers?query=Anna").json().get("items").get(0);
		assertThat(anna.get("tier").asString()).isEqualTo("SILVER");
		assertThat(this.program.get(place + "/rows").json().get("items").size()).isEqualTo(2);
		assertThat(this.program.get("/api/v1/customer-export?query=Anna").response().body())
			.contains("anna.berg@guests.example");
		assertThat(this.reader.get("/api/v1/customer-export").status()).isEqualTo(403);
		assertThat(this.program.call("DELETE", place, "").status()).isEqualTo(204);
		assertThat(this.program.get("/api/v1/customers?query=Anna").json().get("items")).isEmpty();
	}

	private String made(String name) {
		return "/api/v1/customers/" + this.program.post("/api/v1/customers", "{\"displayName\": \"" + name + "\"}")
			.json()
			.get("id")
			.asString();
	}

}
