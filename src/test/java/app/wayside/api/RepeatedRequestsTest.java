package app.wayside.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaysideTest
@Import(Agency.class)
class RepeatedRequestsTest {

	private static final String KEY = "Idempotency-Key";

	private final Agency agency;

	private final Company company;

	private final Program program;

	RepeatedRequestsTest(Agency agency) {
		this.agency = agency;
		this.company = agency.open();
		this.program = agency.program(this.company);
	}

	@Test
	void a_request_that_is_sent_again_is_answered_again_and_carried_out_once() {
		String notes = notes("once");

		Program.Answer first = this.program.post(notes, "{\"text\":\"Called the hotel.\"}", KEY, "k-1");
		Program.Answer second = this.program.post(notes, "{\"text\":\"Called the hotel.\"}", KEY, "k-1");

		assertThat(first.status()).isEqualTo(201);
		assertThat(second.status()).isEqualTo(201);
		assertThat(second.response().body()).isEqualTo(first.response().body());
		assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
		assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
		assertThat(notesIn(notes)).isEqualTo(1);
	}

	@Test
	void a_refusal_is_repeated_like_any_other_answer() {
		String notes = notes("refused");

		Program.Answer first = this.program.post(notes, "{\"text\":\"\"}", KEY, "k-2");
		Program.Answer second = this.program.post(notes, "{\"text\":\"\"}", KEY, "k-2");

		assertThat(first.status()).isEqualTo(422);
		assertThat(second.status()).isEqualTo(422);
		assertThat(second.header("Content-Type")).startsWith("application/problem+json");
		assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
	}

	@Test
	void a_key_belongs_to_one_request_of_one_program() {
		String notes = notes("other");
		this.program.post(notes, "{\"text\":\"Called the hotel.\"}", KEY, "k-3");

		assertThat(this.program.post(notes, "{\"text\":\"Called the airline.\"}", KEY, "k-3").status()).isEqualTo(422);
		assertThat(this.agency.program(this.company)
			.post(notes, "{\"text\":\"Called the airline.\"}", KEY, "k-3")
			.status()).isEqualTo(201);
		assertThat(this.program.post(notes, "{\"text\":\"Called the airline.\"}", KEY, "k".repeat(201)).status())
			.isEqualTo(422);
	}

	@Test
	void of_many_at_once_exactly_one_is_carried_out() throws Exception {
		String notes = notes("rush");
		List<Callable<Program.Answer>> rush = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			rush.add(() -> this.program.post(notes, "{\"text\":\"Only once.\"}", KEY, "k-4"));
		}

		List<Integer> answers = new ArrayList<>();
		try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Program.Answer> answer : hands.invokeAll(rush)) {
				answers.add(answer.get().status());
			}
		}

		assertThat(answers).isSubsetOf(201, 409).contains(201);
		assertThat(notesIn(notes)).isEqualTo(1);
	}

	@Test
	void a_large_mail_is_handed_in_once_as_well() {
		String mail = Program.letter("large@guests.example", "Photographs", "Sand and sea. ".repeat(120_000));

		Program.Answer first = this.program.mail(mail, "message/rfc822", KEY, "k-5");
		Program.Answer second = this.program.mail(mail, "message/rfc822", KEY, "k-5");

		assertThat(first.status()).isEqualTo(201);
		assertThat(first.json().get("outcome").asString()).isEqualTo("case");
		assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
		assertThat(second.header("Location")).isEqualTo(first.header("Location"));
		assertThat(this.program.mail(mail + "x", "message/rfc822", KEY, "k-5").status()).isEqualTo(422);
	}

	private String notes(String name) {
		return "/api/v1/cases/" + this.program.opens(name + "@guests.example", "Pillow", "Too soft.") + "/notes";
	}

	private long notesIn(String notes) {
		List<String> directions = new ArrayList<>();
		this.program.get(notes.replace("/notes", "/messages"))
			.json()
			.get("items")
			.forEach((message) -> directions.add(message.get("direction").asString()));
		return directions.stream().filter("note"::equals).count();
	}

}
