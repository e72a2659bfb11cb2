package app.wayside.api;

import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs give goodwill, read the ledger and take back. */
@WaysideTest
@Import(Agency.class)
class GoodwillApiTest {

	private final Program program;

	GoodwillApiTest(Agency agency) {
		this.program = agency.programOf(agency.open(), "Ada");
	}

	@Test
	void goodwill_is_given_listed_and_taken_back() {
		String id = this.program.opens("sorry@guests.example", "Late coach", "The coach was two hours late.");
		String place = "/api/v1/cases/" + id + "/goodwill";
		assertThat(this.program
			.call("PUT", "/api/v1/goodwill-limits/sgd",
					"""
							{"definition": {"limits": {"administrator": {"perCase": 100, "perCustomer": 150}}, "large": 50, "often": 3,
							  "pointsPerUnit": 100}}
							""")
			.status()).isEqualTo(200);

		Program.Answer given = this.program.post(place,
				"{\"kind\": \"voucher\", \"amount\": 60.50, \"currency\": \"SGD\", \"reason\": \"Late coach\"}");
		assertThat(given.status()).isEqualTo(201);
		assertThat(given.json().get("state").asString()).isEqualTo("given");
		assertThat(given.json().get("amount").asString()).isEqualTo("60.50");
		assertThat(given.json().get("hints"))
			.anySatisfy((hint) -> assertThat(hint.get("kind").asString()).isEqualTo("large"));
		Program.Answer more = this.program.post(place,
				"{\"kind\": \"cash\", \"amount\": 60, \"currency\": \"SGD\", \"reason\": \"Once more\"}");
		assertThat(more.json().get("state").asString()).isEqualTo("waiting");

		JsonNode list = this.program.get(place).json().get("items");
		assertThat(list.size()).isEqualTo(2);
		assertThat(list.get(1).get("approvalId").isNull()).isFalse();
		Program.Answer odd = this.program.post(place,
				"{\"kind\": \"cash\", \"amount\": 1.005, \"currency\": \"SGD\", \"reason\": \"Odd\"}");
		assertThat(odd.status()).isEqualTo(422);
		assertThat(odd.json().get("errors").get(0).get("field").asString()).isEqualTo("amount");
		assertThat(this.program.post(place, "{\"kind\": \"hug\", \"reason\": \"Odd\"}").status()).isEqualTo(422);

		String entry = place + "/" + given.json().get("id").asString();
		assertThat(this.program.call("DELETE", entry, "").status()).isEqualTo(422);
		assertThat(this.program.call("DELETE", entry + "?reason=Twice", "").status()).isEqualTo(204);
		assertThat(this.program.call("DELETE", entry + "?reason=Twice", "").status()).isEqualTo(409);
		assertThat(this.program.get("/api/v1/goodwill?currency=sgd").json().get("items").size()).isEqualTo(2);
		JsonNode total = this.program.get("/api/v1/goodwill/totals").json().get("items").get(0);
		assertThat(total.get("net").asString()).isEqualTo("0.00");
		assertThat(total.get("takenBack").asInt()).isEqualTo(1);
	}

}
