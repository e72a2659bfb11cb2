package app.wayside.cases.trips;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mail that names a trip: whose it is, whose it is not, and what its departure does.
 */
@WaysideTest
@Import(Agency.class)
class TripsTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final Program program;

	TripsTest(Agency agency) {
		this.program = agency.program(agency.open());
	}

	@Test
	void a_mail_that_names_a_trip_of_its_sender_is_linked_and_what_leaves_soon_is_urgent() {
		book("QX7K2P", customer("omar"), 6);

		String id = this.program.opens("omar@guests.example", "A question on seats",
				"Good day, for my booking QX7K2P I would like to know about seats. Kind regards, Omar");

		awaitLinked(id);
		Awaitility.await().atMost(PATIENCE).until(() -> urgency(id).equals("urgent"));
		assertThat(this.program.get("/api/v1/cases/" + id + "/events").response().body()).contains("trip.linked");
	}

	@Test
	void what_leaves_in_weeks_makes_nothing_urgent_and_a_colleague_may_take_the_trip_away() {
		String booking = book("RX7K2P", customer("mei"), 24 * 30);
		String id = this.program.opens("mei@guests.example", "A question on seats",
				"Good day, for my booking RX7K2P I would like to know about seats. Kind regards, Mei");
		awaitLinked(id);

		assertThat(urgency(id)).isNotEqualTo("urgent");
		String place = "/api/v1/cases/" + id + "/bookings/" + booking;
		assertThat(this.program.call("DELETE", place, "").status()).isEqualTo(204);
		assertThat(trips(id).get("linked")).isEmpty();
		assertThat(trips(id).get("named").get(0).get("his").asBoolean()).isTrue();
		assertThat(this.program.call("PUT", place, "").status()).isEqualTo(204);
		assertThat(trips(id).get("linked")).hasSize(1);
	}

	@Test
	void a_stranger_who_names_somebodys_trip_learns_nothing_and_a_colleague_may_still_link_it() {
		String booking = book("SX7K2P", customer("anna"), 6);

		String id = this.program.opens("thief@guests.example", "A question on seats",
				"Good day, for my booking SX7K2P I would like to know about seats. Kind regards, Anna");

		Awaitility.await().atMost(PATIENCE).until(() -> !trips(id).get("named").isEmpty());
		assertThat(trips(id).get("named").get(0).get("his").asBoolean()).isFalse();
		assertThat(trips(id).get("linked")).isEmpty();
		assertThat(this.program.call("PUT", "/api/v1/cases/" + id + "/bookings/" + booking, "").status())
			.isEqualTo(204);
		assertThat(urgency(id)).isEqualTo("urgent");
		assertThat(
				this.program.post("/api/v1/bookings/" + booking + "/state", "{\"state\":\"CANCELLED\",\"version\":0}")
					.status())
			.isEqualTo(200);
		assertThat(urgency(id)).isNotEqualTo("urgent");
	}

	private void awaitLinked(String id) {
		Awaitility.await().atMost(PATIENCE).until(() -> trips(id).get("linked").size() == 1);
	}

	private JsonNode trips(String id) {
		return this.program.get("/api/v1/cases/" + id + "/bookings").json();
	}

	private String urgency(String id) {
		return this.program.get("/api/v1/cases/" + id).json().get("urgency").asString();
	}

	private String customer(String name) {
		return this.program
			.post("/api/v1/customers",
					"{\"displayName\":\"%1$s\",\"contacts\":[{\"kind\":\"EMAIL\",\"address\":\"%1$s@guests.example\"}]}"
						.formatted(name))
			.json()
			.get("id")
			.asString();
	}

	/** A flight from Shanghai, so many hours from now. */
	private String book(String locator, String owner, int hours) {
		LocalDateTime leaves = LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
			.plusHours(hours)
			.truncatedTo(ChronoUnit.MINUTES);
		Program.Answer entered = this.program.post("/api/v1/bookings", """
				{"owner":"%s","currency":"CNY","passengers":[{"name":"GUEST/ONE"}],"references":[{"value":"%s"}],
				 "items":[{"kind":"air","segments":[{"carrier":"MU","number":"5101","from":{"place":"PVG","at":"%s"},
				   "to":{"place":"PEK","at":"%s"}}]}]}
				""".formatted(owner, locator, leaves, leaves.plusHours(2)));
		assertThat(entered.status()).as(entered.response().body()).isEqualTo(201);
		return entered.json().get("id").asString();
	}

}
