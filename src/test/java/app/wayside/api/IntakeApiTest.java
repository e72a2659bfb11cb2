package app.wayside.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import app.wayside.identity.Permission;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@WaysideTest
@Import(Agency.class)
class IntakeApiTest {

	private final Agency agency;

	private final Company company;

	private final Program program;

	IntakeApiTest(Agency agency) {
		this.agency = agency;
		this.company = agency.open();
		this.program = agency.program(this.company);
	}

	@Test
	void a_mail_that_is_handed_in_opens_a_case_and_is_accounted_for() {
		Program.Answer answer = this.program.mail(
				Program.letter("one@guests.example", "Lost suitcase", "My suitcase stayed in Doha."), "message/rfc822");

		assertThat(answer.status()).isEqualTo(201);
		JsonNode entry = answer.json();
		assertThat(entry.propertyNames()).containsExactlyInAnyOrder("id", "messageId", "receivedAt", "outcome",
				"reason", "caseId", "messageRef");
		assertThat(entry.get("outcome").asString()).isEqualTo("case");
		assertThat(entry.get("messageId").asString()).isEqualTo("<one@guests.example>");
		assertThat(answer.header("Location")).isEqualTo("/api/v1/intake/" + entry.get("id").asString());
		JsonNode opened = this.program.get("/api/v1/cases/" + entry.get("caseId").asString()).json();
		assertThat(opened.get("subject").asString()).isEqualTo("Lost suitcase");
	}

	@Test
	void an_answer_follows_in_its_case_and_the_same_bytes_are_kept_once() {
		String first = Program.letter("two@guests.example", "Lost suitcase", "My suitcase stayed in Doha.");
		JsonNode opened = this.program.mail(first, "message/rfc822").json();
		String second = Program.letter("two@guests.example", "Re: Lost suitcase", "It is blue.")
			.replace("Message-ID: <two@guests.example>",
					"Message-ID: <three@guests.example>\r\nIn-Reply-To: <two@guests.example>");

		JsonNode follows = this.program.mail(second, "text/plain").json();

		assertThat(follows.get("outcome").asString()).isEqualTo("followUp");
		assertThat(follows.get("caseId")).isEqualTo(opened.get("caseId"));
		assertThat(this.program.mail(first, "message/rfc822").json().get("id")).isEqualTo(opened.get("id"));
		assertThat(this.program.get("/api/v1/intake").json().get("items")).hasSize(2);
	}

	@Test
	void a_mail_that_a_library_calls_a_form_arrives_byte_by_byte() {
		JsonNode entry = this.program
			.mail(Program.letter("form@guests.example", "a=b&c=d", "50%+ of it & more"),
					"application/x-www-form-urlencoded")
			.json();

		JsonNode message = this.program.get("/api/v1/cases/" + entry.get("caseId").asString() + "/messages")
			.json()
			.get("items")
			.get(0);
		assertThat(message.get("subject").asString()).isEqualTo("a=b&c=d");
		assertThat(message.get("text").asString().strip()).isEqualTo("50%+ of it & more");
	}

	@Test
	void the_recipient_may_be_named_and_must_be_ours() {
		String mail = Program.letter("four@guests.example", "Where do I write", "Is this the right address?");

		assertThat(
				this.program.mail(mail, "message/rfc822", "X-Wayside-Recipient", "nobody@elsewhere.example").status())
			.isEqualTo(422);
		assertThat(
				this.program.mail(mail, "message/rfc822", "X-Wayside-Recipient", Agency.inbox(this.company)).status())
			.isEqualTo(201);
		Company other = this.agency.open();
		assertThat(this.program.mail(mail, "message/rfc822", "X-Wayside-Recipient", Agency.inbox(other)).status())
			.isEqualTo(422);
	}

	@Test
	void what_nobody_can_read_waits_in_quarantine_and_can_be_tried_again() {
		JsonNode entry = this.program.mail("\u0001\u0002 no mail at all", "message/rfc822").json();

		assertThat(entry.get("outcome").asString()).isEqualTo("quarantine");
		assertThat(entry.get("reason").asString()).isNotEmpty();
		assertThat(entry.get("caseId").isNull()).isTrue();
		Program.Answer again = this.program.post("/api/v1/intake/" + entry.get("id").asString() + "/retry", "");
		assertThat(again.status()).isEqualTo(200);
		assertThat(again.json().get("outcome").isNull()).isTrue();
	}

	@Test
	void pages_follow_one_another_oldest_first_and_since_leaves_out_what_was_before() {
		List<String> sent = new ArrayList<>();
		for (int i = 0; i < 7; i++) {
			sent.add(this.program
				.mail(Program.letter("page" + i + "@guests.example", "Seat " + i, "Window, please."), "message/rfc822")
				.json()
				.get("id")
				.asString());
		}

		List<String> listed = new ArrayList<>();
		String next = "";
		while (next != null) {
			JsonNode page = this.program.get("/api/v1/intake?limit=3" + next).json();
			page.get("items").forEach((item) -> listed.add(item.get("id").asString()));
			next = page.get("next").isNull() ? null : "&cursor=" + page.get("next").asString();
		}

		assertThat(listed).isEqualTo(sent);
		String third = this.program.get("/api/v1/intake/" + sent.get(3)).json().get("receivedAt").asString();
		assertThat(this.program.get("/api/v1/intake?since=" + third).json().get("items")).hasSize(4);
		assertThat(this.program.get("/api/v1/intake?since=2999-01-01").json().get("items")).isEmpty();
		assertThat(this.program.get("/api/v1/intake?since=yesterday").status()).isEqualTo(422);
		assertThat(this.program.get("/api/v1/intake?cursor=yesterday").status()).isEqualTo(422);
	}

	@Test
	void another_company_sees_nothing_of_it() {
		String id = this.program
			.mail(Program.letter("five@guests.example", "Visa", "Do I need a visa?"), "message/rfc822")
			.json()
			.get("id")
			.asString();
		Program stranger = this.agency.program(this.agency.open(), Set.of(Permission.MANAGE_CHANNELS));

		assertThat(stranger.get("/api/v1/intake/" + id).status()).isEqualTo(404);
		assertThat(stranger.get("/api/v1/intake").json().get("items")).isEmpty();
	}

}
