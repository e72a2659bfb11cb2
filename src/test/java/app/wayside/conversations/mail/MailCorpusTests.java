package app.wayside.conversations.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Measures reading, trimming and judging on real mail that is not part of the project.
 */
@Tag("corpus")
class MailCorpusTests {

	private static final Path SHARED = Path.of(Objects.requireNonNullElse(System.getProperty("WAYSIDE_SHARED"),
			Objects.requireNonNullElse(System.getenv("WAYSIDE_SHARED"), "../shared")), "data");

	@Test
	void every_mail_of_every_folder_is_read_or_refused_by_name() throws IOException {
		assumeThat(SHARED).isDirectory();
		try (Stream<Path> folders = Files.list(SHARED)) {
			for (Path folder : folders.filter((path) -> path.getFileName().toString().startsWith("mail_")).toList()) {
				int read = 0;
				List<String> refused = new ArrayList<>();
				long start = System.nanoTime();
				for (Path file : mails(folder)) {
					try {
						ReceivedMail mail = Mails.read(Files.readAllBytes(file));
						MailKind.of(mail, Envelope.UNKNOWN);
						read++;
					}
					catch (UnreadableMail ex) {
						assertThat(ex.reason()).as(file.toString()).isNotEqualTo(UnreadableMail.Reason.READER_FAILED);
						refused.add(file.getFileName() + " " + ex.reason());
					}
				}
				System.out.printf("%s: %d read, %d refused %s, %d ms%n", folder.getFileName(), read, refused.size(),
						refused, (System.nanoTime() - start) / 1_000_000);
			}
		}
	}

	@Test
	void expected_fields_of_zammad() throws IOException {
		Path folder = SHARED.resolve("mail_zammad/files/mail");
		assumeThat(folder).isDirectory();
		Agreement agreement = new Agreement("mail_zammad");
		for (Path file : list(folder, ".box")) {
			Path expected = Path.of(file.toString().replace(".box", ".yml"));
			if (!Files.exists(expected)) {
				continue;
			}
			String yaml = Files.readString(expected).replaceAll("!ruby/[^\\s]+", "").replace("!binary", "!!binary");
			Map<String, Object> wanted = new Yaml().load(yaml);
			ReceivedMail mail = Mails.read(Files.readAllBytes(file));
			MailAddress from = mail.from();
			String name = file.getFileName().toString();
			agreement.field(name, "from", Objects.requireNonNullElse(wanted.get("from_email"), ""),
					(from != null) ? from.address() : "");
			agreement.field(name, "name", Objects.requireNonNullElse(wanted.get("from_display_name"), ""),
					(from != null && from.name() != null) ? from.name() : "");
			agreement.field(name, "subject", Objects.requireNonNullElse(wanted.get("subject"), ""), mail.subject());
			if ("text/plain".equals(wanted.get("content_type"))) {
				agreement.field(name, "text", Objects.requireNonNullElse(wanted.get("body"), ""), mail.body().text());
			}
			Object files = wanted.get("attachments");
			List<String> names = new ArrayList<>();
			if (files instanceof List<?> entries) {
				for (Object entry : entries) {
					String fileName = String.valueOf(((Map<?, ?>) entry).get("filename"));
					if (!fileName.equals("message.html")) {
						names.add(fileName);
					}
				}
			}
			if (wanted.containsKey("attachments")) {
				agreement.field(name, "files", names.stream().sorted().toList().toString(),
						mail.attachments().stream().map(MailAttachment::name).sorted().toList().toString());
			}
		}
		agreement.report();
		assertThat(agreement.share()).isGreaterThan(0.75);
	}

	@Test
	void expected_structure_of_stalwart() throws IOException {
		Path folder = SHARED.resolve("mail_stalwart/files");
		assumeThat(folder).isDirectory();
		ObjectMapper json = new ObjectMapper();
		Agreement agreement = new Agreement("mail_stalwart");
		for (Path file : list(folder, ".eml")) {
			Path expected = Path.of(file.toString().replace(".eml", ".json"));
			if (!Files.exists(expected)) {
				continue;
			}
			JsonNode wanted = json.readTree(Files.readString(expected));
			String name = folder.relativize(file).toString();
			ReceivedMail mail;
			try {
				mail = Mails.read(Files.readAllBytes(file));
			}
			catch (UnreadableMail ex) {
				agreement.field(name, "read", "read", ex.reason().name());
				continue;
			}
			JsonNode root = wanted.path("parts").path(0);
			Map<String, JsonNode> headers = new LinkedHashMap<>();
			root.path("headers")
				.forEach((header) -> headers.putIfAbsent(header.path("name").asStringOpt().orElse("other"),
						header.path("value")));
			if (headers.containsKey("subject")) {
				agreement.field(name, "subject", headers.get("subject").path("Text").asStringOpt().orElse(""),
						mail.subject());
			}
			JsonNode from = headers.getOrDefault("from", root.path("none")).findValue("address");
			if (from != null && from.isString()) {
				MailAddress sender = mail.from();
				agreement.field(name, "from", from.asString(), (sender != null) ? sender.address() : "");
			}
			StringBuilder text = new StringBuilder();
			boolean plain = true;
			for (JsonNode id : wanted.path("text_body")) {
				JsonNode body = wanted.path("parts").path(id.asInt()).path("body");
				plain &= body.has("Text");
				text.append(body.path("Text").asStringOpt().orElse(""));
			}
			if (plain && !text.isEmpty()) {
				agreement.field(name, "text", text.toString(), mail.body().text());
			}
		}
		agreement.report();
		assertThat(agreement.share()).isGreaterThan(0.75);
	}

	@Test
	void replies_of_discourse_are_trimmed_exactly() throws IOException {
		Path folder = SHARED.resolve("mail_discourse_reply_trimmer/files");
		assumeThat(folder).isDirectory();
		Agreement agreement = new Agreement("mail_discourse_reply_trimmer");
		for (Path file : list(folder.resolve("emails"), ".txt")) {
			String wanted = Files.readString(folder.resolve("trimmed").resolve(file.getFileName()));
			agreement.exact(file.getFileName().toString(), "new text", wanted.strip(),
					ReplyTrimming.newText(Files.readString(file), "").strip());
		}
		agreement.report();
		assertThat(agreement.share()).isGreaterThan(0.8);
	}

	@Test
	void replies_of_talon_are_trimmed_exactly() throws IOException {
		Path folder = SHARED.resolve("mail_talon/files");
		assumeThat(folder).isDirectory();
		Agreement agreement = new Agreement("mail_talon");
		for (Path file : list(folder.resolve("standard_replies"), ".eml")) {
			agreement.exact(file.getFileName().toString(), "new text", "Hello",
					Mails.read(Files.readAllBytes(file)).body().newText().strip());
		}
		for (Path file : list(folder.resolve("html_replies"), ".html")) {
			String mail = "Content-Type: text/html; charset=utf-8\n\n" + Files.readString(file);
			agreement.field(file.getFileName().toString(), "new text", "Hi. I am fine. Thanks, Alex",
					Mails.read(mail.getBytes(StandardCharsets.UTF_8)).body().newText());
		}
		agreement.report();
		assertThat(agreement.share()).isGreaterThan(0.7);
	}

	@Test
	void replies_of_crisp_lose_the_older_mail() throws IOException {
		Path folder = SHARED.resolve("mail_crisp_reply_parser/files");
		assumeThat(folder).isDirectory();
		Agreement agreement = new Agreement("mail_crisp_reply_parser (text above known)");
		for (Path file : list(folder, ".txt")) {
			String text = Files.readString(file).replace("\r\n", "\n");
			if (text.startsWith("Fusce bibendum")) {
				String wanted = text.substring(0, text.indexOf("nec nibh.") + 9);
				agreement.exact(file.getFileName().toString(), "new text", wanted, ReplyTrimming.newText(text, ""));
			}
		}
		agreement.report();
		assertThat(agreement.share()).isGreaterThan(0.8);
	}

	@Test
	void bounces_of_eighty_systems() throws IOException {
		Path folder = SHARED.resolve("mail_sisimai_bounces");
		assumeThat(folder).isDirectory();
		Agreement tuned = new Agreement("mail_sisimai_bounces, looked at");
		Agreement aside = new Agreement("mail_sisimai_bounces, kept aside");
		for (String line : Files.readAllLines(folder.resolve("expected_dev.csv"))) {
			String[] row = line.split(",", -1);
			if (!"1".equals(row[1])) {
				continue;
			}
			ReceivedMail mail = Mails.read(Files.readAllBytes(folder.resolve("files/maildir/bsd").resolve(row[0])));
			MailKind kind = MailKind.of(mail, Envelope.UNKNOWN);
			Agreement agreement = (Math.floorMod(row[0].hashCode(), 2) == 0) ? tuned : aside;
			boolean vacation = row[4].equals("vacation");
			agreement.field(row[0], "recognised", vacation ? "AutoReply" : "Bounce", kind.getClass().getSimpleName());
			if (kind instanceof MailKind.Bounce bounce && !vacation) {
				Undelivered first = bounce.recipients().getFirst();
				agreement.field(row[0], "hard", row[5], String.valueOf(first.severity() == Undelivered.Severity.HARD
						|| (first.severity() == Undelivered.Severity.DELAYED && row[5].equals("true"))));
				agreement.field(row[0], "cause", row[4] + " " + row[2], SisimaiReason.of(first.cause()) + " " + row[2]);
				if (Boolean.getBoolean("wayside.corpus.details") && agreement == tuned
						&& !row[4].equals(SisimaiReason.of(first.cause()))) {
					System.out.println("  CAUSE " + row[0] + " " + row[4] + " not " + SisimaiReason.of(first.cause())
							+ " " + first.status() + " " + first.diagnostic());
				}
			}
		}
		tuned.report();
		aside.report();
		assertThat(aside.share("recognised")).isGreaterThan(0.9);
		for (Path file : list(folder.resolve("files/maildir/not"), ".eml")) {
			assertThat(MailKind.of(Mails.read(Files.readAllBytes(file)), Envelope.UNKNOWN)).as(file.toString())
				.isNotInstanceOf(MailKind.Bounce.class);
		}
	}

	@Test
	void people_are_not_taken_for_machines() throws IOException {
		assumeThat(SHARED).isDirectory();
		for (String folder : List.of("mail_chatwoot", "mail_flanker", "mail_ruby_mail", "mail_zammad", "mail_zbateson",
				"mail_freescout", "mail_stalwart", "mail_mimekit/files/messages")) {
			Map<String, Integer> kinds = new TreeMap<>();
			for (Path file : mails(SHARED.resolve(folder))) {
				try {
					MailKind kind = MailKind.of(Mails.read(Files.readAllBytes(file)), Envelope.UNKNOWN);
					kinds.merge(kind.getClass().getSimpleName(), 1, Integer::sum);
					if (kind instanceof MailKind.Bounce || kind instanceof MailKind.AutoReply) {
						System.out.println("  " + file.getFileName() + ": " + kind.getClass().getSimpleName() + " "
								+ kind.reason());
					}
				}
				catch (UnreadableMail ex) {
					kinds.merge("refused", 1, Integer::sum);
				}
			}
			System.out.println(folder + ": " + kinds);
			assertThat(kinds).isNotEmpty();
		}
	}

	private static List<Path> mails(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> file.toString()
					.matches(".*(\\.eml|\\.box|\\.msg|/m\\d+\\.txt|/messages/[^/]*\\.txt)"))
				.sorted()
				.toList();
		}
	}

	private static List<Path> list(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Counts equal fields and shows the others. */
	private static final class Agreement {

		private final String set;

		private final Map<String, int[]> counts = new TreeMap<>();

		private final List<String> different = new ArrayList<>();

		Agreement(String set) {
			this.set = set;
		}

		void field(String mail, String field, Object wanted, String found) {
			Function<String, String> words = (text) -> text.replaceAll("[\\s\\u00a0]+", " ").strip();
			exact(mail, field, words.apply(String.valueOf(wanted)), words.apply(found));
		}

		void exact(String mail, String field, String wanted, String found) {
			int[] count = this.counts.computeIfAbsent(field, (any) -> new int[2]);
			count[1]++;
			if (wanted.equals(found)) {
				count[0]++;
				return;
			}
			this.different.add("  %s %s%n    wanted: %s%n    found:  %s".formatted(mail, field, from(wanted, found),
					from(found, wanted)));
		}

		private static String from(String text, String other) {
			int at = 0;
			while (at < text.length() && at < other.length() && text.charAt(at) == other.charAt(at)) {
				at++;
			}
			int start = Math.max(0, at - 30);
			return text.substring(start, Math.min(text.length(), start + 150)).replace("\n", "⏎");
		}

		double share() {
			int equal = this.counts.values().stream().mapToInt((count) -> count[0]).sum();
			return (double) equal / this.counts.values().stream().mapToInt((count) -> count[1]).sum();
		}

		double share(String field) {
			int[] count = Objects.requireNonNull(this.counts.get(field));
			return (double) count[0] / count[1];
		}

		void report() {
			System.out.printf("%s: %.3f%n", this.set, share());
			this.counts.forEach((field, count) -> System.out.printf("  %s %d of %d%n", field, count[0], count[1]));
			if (Boolean.getBoolean("wayside.corpus.details")) {
				this.different.forEach(System.out::println);
			}
		}

	}

}
