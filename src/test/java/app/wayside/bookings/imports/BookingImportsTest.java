package app.wayside.bookings.imports;

import java.util.List;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of other systems are tried, taken once, and kept aside where they do not fit. */
@WaysideTest
@Import(Agency.class)
class BookingImportsTest {

	private final Program program;

	private final JsonMapper json;

	BookingImportsTest(Agency agency, JsonMapper json) {
		this.program = agency.program(agency.open());
		this.json = json;
	}

	@Test
	void a_trial_changes_nothing_a_file_is_taken_once_and_a_void_cancels() {
		assertThat(outcomes(send("/trial", "air", Files.AIR))).containsExactly("taken ");
		assertThat(this.program.get("/api/v1/bookings?reference=QX7K2P").json().get("items")).isEmpty();

		assertThat(outcomes(send("", "air", Files.AIR))).containsExactly("taken ");
		assertThat(outcomes(send("", "air", Files.AIR))).containsExactly("known ");
		JsonNode items = this.program.get("/api/v1/bookings?reference=781-2400193355").json().get("items");
		assertThat(items).hasSize(1);
		assertThat(items.get(0).get("state").asString()).isEqualTo("CONFIRMED");

		assertThat(outcomes(send("", "air", Files.VOID))).containsExactly("changed ");
		assertThat(this.program.get("/api/v1/bookings?reference=QX7K2P")
			.json()
			.get("items")
			.get(0)
			.get("state")
			.asString()).isEqualTo("CANCELLED");
	}

	@Test
	void what_does_not_foot_or_belongs_to_nobody_waits_aside_and_holds_up_nothing() {
		String wrong = Files.AIR.replace("CNY1790.00", "CNY1800.00").replace("QX7K2P", "QX7K2R");

		assertThat(outcomes(send("", "air", wrong))).containsExactly("aside does-not-foot");
		assertThat(outcomes(send("", "csv", Files.TABLE))).containsExactly("taken ", "aside no-owner");
		assertThat(outcomes(send("", "air", Files.REFUND))).containsExactly("aside no-ticket");
		assertThat(outcomes(this.program.get("/api/v1/booking-imports/aside"))).hasSize(3);
		assertThat(send("", "pdf", "?").status()).isEqualTo(422);

		assertThat(outcomes(send("", "air", Files.AIR.replace("QX7K2P", "QX7K2R")))).containsExactly("taken ");
		assertThat(outcomes(this.program.get("/api/v1/booking-imports/aside"))).hasSize(2);
	}

	private Program.Answer send(String way, String format, String text) {
		return this.program.post("/api/v1/booking-imports" + way,
				this.json.writeValueAsString(this.json.createObjectNode().put("format", format).put("text", text)));
	}

	private static List<String> outcomes(Program.Answer answer) {
		assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
		return answer.json()
			.get("items")
			.valueStream()
			.map((each) -> each.get("outcome").asString() + " " + each.get("reason").asString())
			.toList();
	}

}
