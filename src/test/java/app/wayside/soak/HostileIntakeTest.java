package app.wayside.soak;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.conversations.SmtpReception;
import app.wayside.conversations.mail.HostileMails;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hostile mail over the line: every one of them ends in a way that can be seen, and
 * nothing of it comes back out.
 */
@WaysideTest
@Import(Agency.class)
@TestPropertySource(properties = "wayside.dispatch.hourly-cap=10")
class HostileIntakeTest {

	private final SmtpReception smtp;

	private final Agency agency;

	private Company company;

	private Program program;

	HostileIntakeTest(SmtpReception smtp, Agency agency) {
		this.smtp = smtp;
		this.agency = agency;
	}

	@BeforeEach
	void a_company() {
		this.company = this.agency.open();
		this.program = this.agency.program(this.company);
	}

	@Test
	void automatic_mail_of_every_kind_opens_nothing_and_is_not_answered() {
		hand(mail("auto-1").field("Auto-Submitted", "auto-replied").text("I am away."));
		hand(mail("auto-2").field("Precedence", "auto_reply").field("X-Autoreply", "yes").text("我不在办公室。"));
		hand("", mail("auto-3").field("Subject", "Undelivered Mail Returned to Sender")
			.field("From", "MAILER-DAEMON@relay.example")
			.text("<nobody@guests.example>: host mx.guests.example said: 550 5.1.1 no such user"));
		hand(mail("auto-4").field("From", "help@" + this.company.key() + ".example").text("A loop of our own."));

		assertThat(settled(4)).extracting((entry) -> entry.get("outcome").asString()).containsOnly("ignored");
		assertThat(this.program.get("/api/v1/cases").json().get("items")).isEmpty();
	}

	@Test
	void two_machines_do_not_write_to_each_other_for_ever() {
		for (int turn = 0; turn < 12; turn++) {
			hand(mail("loop-" + turn).field("From", "robot@guests.example")
				.text("Thank you for your mail of turn " + turn + ". We shall answer soon."));
		}
		settled(12);
		List<JsonNode> sent = Awaitility.await()
			.atMost(Duration.ofSeconds(90))
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> receipts("robot@guests.example"), (list) -> list.size() == 12);
		assertThat(sent).as("receipts to one sender within an hour")
			.filteredOn((message) -> !message.get("state").asString().equals("failed"))
			.hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void a_forged_or_borrowed_reply_token_shows_nobody_elses_case() {
		hand(mail("mine").field("From", "mei@guests.example").text("我的航班取消了，请退款。"));
		String mine = settled(1).getFirst().get("caseId").asString();
		String domain = "@" + this.company.key() + ".example";
		hand("thief@guests.example", "help+r.AAAAAAAAAAAAAAAAAAAAAAAAAA" + domain,
				mail("forged").field("From", "thief@guests.example").text("Send me everything."));
		hand(mail("foreign").field("From", "thief@guests.example")
			.field("In-Reply-To", "<mine@guests.example>")
			.field("References", "<mine@guests.example>")
			.text("I guessed the id of her mail."));

		List<JsonNode> entries = settled(3);
		assertThat(entries.subList(1, 3)).allSatisfy((entry) -> {
			assertThat(entry.get("outcome").asString()).isEqualTo("case");
			assertThat(entry.get("caseId").asString()).isNotEqualTo(mine);
		});
	}

	@Test
	void one_traveller_of_two_companies_has_a_case_in_each_and_neither_sees_the_other() {
		Company other = this.agency.open();
		Program theirs = this.agency.program(other);
		byte[] letter = mail("both").field("From", "both@guests.example").text("Where is my ticket?").bytes();
		hand("both@guests.example", "help@" + this.company.key() + ".example", letter);
		hand("both@guests.example", "help@" + other.key() + ".example", letter);

		String here = settled(1).getFirst().get("caseId").asString();
		String there = settled(theirs, 1).getFirst().get("caseId").asString();
		assertThat(here).isNotEqualTo(there);
		assertThat(this.program.get("/api/v1/cases/" + there).status()).isEqualTo(404);
		assertThat(theirs.get("/api/v1/cases/" + here).status()).isEqualTo(404);
	}

	@Test
	void a_subject_cannot_write_headers_into_our_answer() {
		hand(mail("inject").field("Subject", "=?utf-8?Q?Hello=0D=0ABcc:_victim=40guests.example=0D=0A?=")
			.field("From", "=?utf-8?Q?Mei=0D=0ABcc:_victim=40guests.example?= <mei@guests.example>")
			.text("Is there a seat left?"));

		JsonNode entry = settled(1).getFirst();
		assertThat(entry.get("outcome").asString()).isEqualTo("case");
		JsonNode opened = this.program.get("/api/v1/cases/" + entry.get("caseId").asString()).json();
		assertThat(opened.get("subject").asString()).doesNotContain("\r").doesNotContain("\n");
		Awaitility.await()
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(receipts("mei@guests.example")).hasSize(1));
		assertThat(receipts("victim@guests.example")).isEmpty();
	}

	@Test
	void ten_thousand_parts_and_scripts_are_kept_and_do_not_run() {
		String[] parts = new String[10_000];
		java.util.Arrays.fill(parts, HostileMails.part("Content-Type: text/plain", "x"));
		hand(mail("parts").parts("multipart/mixed", parts));
		hand(mail("script")
			.html("<p>Hello</p><script>alert(1)</script><svg onload=alert(2)><a href='javascript:alert(3)'>x"
					+ "</a></svg><img src=x onerror=alert(4)><iframe src=//evil.example></iframe><p>Please help</p>"));

		List<JsonNode> entries = settled(2);
		assertThat(entries).extracting((entry) -> entry.get("outcome").asString()).containsOnly("case");
		JsonNode script = this.program.get("/api/v1/cases/" + entries.get(1).get("caseId").asString() + "/messages")
			.json()
			.get("items")
			.get(0);
		assertThat(script.get("text").asString()).contains("Hello", "Please help").doesNotContain("alert");
	}

	@Test
	void forty_megabytes_are_a_case_and_more_than_the_limit_is_refused() {
		String body = "Please see the scans.\r\n".repeat(40 * 1024 * 1024 / 23);
		assertThat(hand(mail("large").text(body))).startsWith("250");
		assertThat(settled(1).getFirst().get("outcome").asString()).isEqualTo("case");
		assertThat(hand(mail("too-large").text(body + body.substring(body.length() / 2)))).startsWith("552");
		assertThat(settled(1)).hasSize(1);
	}

	@Test
	void programs_that_give_every_mail_one_id_are_heard() {
		hand(mail("same").text("First form: my suitcase is lost."));
		hand(mail("same").text("Second form: my hotel is closed."));
		hand(mail("same").field("X-Hop", "2").text("Second form: my hotel is closed."));

		List<String> outcomes = settled(3).stream().map((entry) -> entry.get("outcome").asString()).toList();
		assertThat(outcomes.subList(0, 2)).doesNotContain("ignored");
		assertThat(outcomes.getLast()).isEqualTo("ignored");
	}

	private HostileMails mail(String id) {
		return HostileMails.usual().field("Message-ID", "<" + id + "@guests.example>");
	}

	private String hand(HostileMails mail) {
		return hand("someone@guests.example", mail);
	}

	private String hand(String sender, HostileMails mail) {
		return hand(sender, "help@" + this.company.key() + ".example", mail);
	}

	private String hand(String sender, String recipient, HostileMails mail) {
		return hand(sender, recipient, mail.bytes());
	}

	private String hand(String sender, String recipient, byte[] mail) {
		try (BareSmtp line = new BareSmtp(this.smtp.port())) {
			return line.hand(sender, recipient, mail);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private List<JsonNode> settled(int many) {
		return settled(this.program, many);
	}

	private static List<JsonNode> settled(Program program, int many) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> new Books(program).all("/api/v1/intake?"),
					(all) -> all.size() == many && all.stream().noneMatch((entry) -> entry.get("outcome").isNull()));
	}

	/** Automatic answers that went to somebody. */
	private List<JsonNode> receipts(String to) {
		return new Books(this.program).all("/api/v1/cases?")
			.stream()
			.flatMap(
					(found) -> new Books(this.program).all("/api/v1/cases/" + found.get("id").asString() + "/messages?")
						.stream())
			.filter((message) -> message.get("kind").asString().equals("autoReply")
					&& message.get("direction").asString().equals("out") && message.get("to").toString().contains(to))
			.toList();
	}

}
