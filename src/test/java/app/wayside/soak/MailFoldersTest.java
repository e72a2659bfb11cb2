package app.wayside.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import app.wayside.api.Agency;
import app.wayside.api.Program;
import app.wayside.conversations.SmtpReception;
import app.wayside.support.Company;
import app.wayside.support.WaysideTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Real and hostile mails that are not part of the project, handed over by SMTP: each ends
 * as a case, a follow-up, ignored with a reason, or in quarantine.
 */
@Tag("corpus")
@WaysideTest
@Import(Agency.class)
class MailFoldersTest {

	private static final Path DATA = Path.of(Objects.requireNonNullElse(System.getenv("WAYSIDE_SHARED"), "../shared"),
			"data");

	private final SmtpReception smtp;

	private final Agency agency;

	MailFoldersTest(SmtpReception smtp, Agency agency) {
		this.smtp = smtp;
		this.agency = agency;
	}

	@Test
	void every_mail_of_every_folder_ends_in_one_stated_way() throws IOException {
		assumeThat(DATA).isDirectory();
		try (Stream<Path> folders = Files.list(DATA)) {
			for (Path folder : folders.filter((path) -> path.getFileName().toString().startsWith("mail_"))
				.sorted()
				.toList()) {
				hand(folder);
			}
		}
	}

	private void hand(Path folder) throws IOException {
		Company company = this.agency.open();
		Program program = this.agency.program(company);
		String inbox = "help@" + company.key() + ".example";
		Map<String, Integer> answers = new TreeMap<>();
		int acknowledged = 0;
		try (BareSmtp line = new BareSmtp(this.smtp.port())) {
			for (Path file : mails(folder)) {
				String answer = line.hand("someone@guests.example", inbox, Files.readAllBytes(file));
				answers.merge(answer.substring(0, Math.min(answer.length(), 40)), 1, Integer::sum);
				acknowledged += answer.startsWith("250") ? 1 : 0;
			}
		}
		Map<String, Integer> outcomes = new TreeMap<>();
		List<JsonNode> entries = Awaitility.await()
			.atMost(Duration.ofMinutes(5))
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> new Books(program).all("/api/v1/intake?limit=200&"),
					(all) -> all.stream().noneMatch((entry) -> entry.get("outcome").isNull()));
		for (JsonNode entry : entries) {
			String outcome = entry.get("outcome").asString();
			outcomes.merge(outcome.equals("case") ? outcome : outcome + " " + entry.get("reason").asString(), 1,
					Integer::sum);
		}
		System.out.printf("%s: answers %s, kept %d, outcomes %s%n", folder.getFileName(), answers, entries.size(),
				outcomes);
		assertThat(entries.size()).as("the same bytes are kept once").isLessThanOrEqualTo(acknowledged);
	}

	private static List<Path> mails(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return new ArrayList<>(files.filter(Files::isRegularFile)
				.filter((file) -> file.toString()
					.matches(".*(\\.eml|\\.box|\\.msg|/m\\d+\\.txt|/messages/[^/]*\\.txt)"))
				.sorted()
				.toList());
		}
	}

}
