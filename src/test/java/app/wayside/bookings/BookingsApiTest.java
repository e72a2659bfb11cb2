package app.wayside.bookings;

import java.util.EnumSet;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.identity.Permission;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/** Programs enter bookings, list them, and are told all that is wrong at once. */
@WaysideTest
@Import(Agency.class)
class BookingsApiTest {

	private static final String TRIP = """
			{"owner":"%1$s","currency":"CNY","channel":"portal",
			 "passengers":[{"name":"LI/NA MS","customer":"%1$s"}],
			 "items":[{"kind":"air","state":"ticketed","segments":[
			   {"carrier":"MU","number":"5101","from":{"place":"PVG","at":"2027-03-20T08:00"},"to":{"place":"PEK","at":"2027-03-20T10:20"}}]}],
			 "prices":[{"item":0,"kind":"base","amount":1690.00},{"item":0,"kind":"tax","code":"CN","amount":100},
			   {"kind":"service_fee","amount":70}],
			 "references":[{"value":"%2$s"}]}
			""";

	private final Agency agency;

	private final Company company;

	private final Program program;

	private final String liNa;

	BookingsApiTest(Agency agency) {
		this.agency = agency;
		this.company = agency.open();
		this.program = agency.program(this.company, EnumSet.of(Permission.READ_BOOKINGS, Permission.EDIT_BOOKINGS,
				Permission.EDIT_CUSTOMERS, Permission.READ_CUSTOMERS));
		this.liNa = this.program.post("/api/v1/customers", "{\"displayName\":\"Li Na\"}").json().get("id").asString();
	}

	@Test
	void a_booking_is_entered_once_whole_and_found_by_its_numbers() {
		String trip = TRIP.formatted(this.liNa, "API123");
		Program.Answer entered = this.program.post("/api/v1/bookings", trip, "Idempotency-Key", "trip-1");
		Program.Answer again = this.program.post("/api/v1/bookings", trip, "Idempotency-Key", "trip-1");

		assertThat(entered.status()).as(entered.response().body()).isEqualTo(201);
		assertThat(again.json().get("id")).isEqualTo(entered.json().get("id"));
		JsonNode booking = this.program.get(entered.header("Location")).json();
		assertThat(booking.get("total").get("amount").decimalValue()).isEqualByComparingTo("1860");
		assertThat(booking.get("departsAt").asString()).isEqualTo("2027-03-20T00:00:00Z");
		for (String asked : new String[] { "reference=api123", "supplier=MU", "customer=" + this.liNa,
				"departingFrom=2027-03-19T00:00:00Z&departingTo=2027-03-21T00:00:00Z" }) {
			assertThat(this.program.get("/api/v1/bookings?" + asked).json().get("items")).as(asked).hasSize(1);
		}
		assertThat(this.program.get("/api/v1/bookings?state=CANCELLED").json().get("items")).isEmpty();
		assertThat(this.program.post("/api/v1/bookings", trip).status()).isEqualTo(409);
	}

	@Test
	void all_that_is_wrong_is_told_with_pointers() {
		Program.Answer refused = this.program.post("/api/v1/bookings", """
				{"currency":"YEN","items":[{"kind":"air","segments":[{"carrier":"MU","number":"5101",
				 "from":{"place":"PVG","at":"tomorrow"},"to":{"place":"Atlantis","at":"2027-03-20T10:20"}}]}],
				 "prices":[{"kind":"base","amount":-3}]}
				""");

		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.json().get("errors").valueStream().map((each) -> each.get("pointer").asString()))
			.containsExactlyInAnyOrder("#/owner", "#/currency", "#/passengers", "#/items/0/segments/0/from/at",
					"#/items/0/segments/0/to/zone", "#/prices/0/amount");
	}

	@Test
	void whoever_may_not_enters_nothing_and_what_is_not_there_is_not_there() {
		assertThat(this.agency.program(this.company, EnumSet.of(Permission.READ_BOOKINGS))
			.post("/api/v1/bookings", TRIP.formatted(this.liNa, "API124"))
			.status()).isEqualTo(403);
		assertThat(this.program.get("/api/v1/bookings/" + this.liNa).status()).isEqualTo(404);
		assertThat(this.program.get("/api/v1/bookings?cursor=a~b").status()).isEqualTo(422);
	}

}
