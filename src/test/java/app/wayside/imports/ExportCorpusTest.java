package app.wayside.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Measures what is read of real exports that are not part of the project. */
@Tag("corpus")
class ExportCorpusTest {

	private static final Path EXPORTS = Path.of(
			Objects.requireNonNullElse(System.getProperty("WAYSIDE_SHARED"),
					Objects.requireNonNullElse(System.getenv("WAYSIDE_SHARED"), "../shared")),
			"data", "helpdesk_import");

	private final JsonMapper json = JsonMapper.builder().build();

	@Test
	void exports_are_read_or_refused_with_a_reason() throws IOException {
		assumeThat(EXPORTS).isDirectory();
		JsonPieces zendesk = new JsonPieces(this.json);
		for (String file : List.of("organizations", "users", "tickets")) {
			zendesk.read(Files.readString(EXPORTS.resolve("zendesk_exercise/" + file + ".json")));
		}
		tell("Zendesk, exercise", zendesk);
		for (String desk : List.of("zendesk", "freshdesk")) {
			tell(desk + ", recorded", recorded(EXPORTS.resolve("recorded_api/" + desk + "_import.yml")));
		}
		JsonPieces otrs = new JsonPieces(this.json);
		for (String kind : List.of("customer_user", "article", "ticket")) {
			try (Stream<Path> files = Files.list(EXPORTS.resolve("otrs/" + kind))) {
				for (Path file : files.filter((each) -> each.toString().endsWith(".json")).sorted().toList()) {
					otrs.read(Files.readString(file));
				}
			}
		}
		tell("OTRS, objects", otrs);
	}

	private JsonPieces recorded(Path cassette) throws IOException {
		JsonPieces pieces = new JsonPieces(this.json);
		Map<String, List<Map<String, Map<String, Map<String, Object>>>>> recorded = new Yaml()
			.load(Files.readString(cassette).replace("!binary", "!!binary"));
		for (var call : Objects.requireNonNull(recorded.get("http_interactions"))) {
			Object kept = Objects.requireNonNull(call.get("response")).get("body").get("string");
			String body = (kept instanceof byte[] bytes) ? unpacked(bytes) : String.valueOf(kept);
			if (body.strip().startsWith("[") || body.strip().startsWith("{")) {
				try {
					pieces.read(body);
				}
				catch (PastImportNotReadable ex) {
					System.out.printf("%s: an answer of %d characters is no JSON%n", cassette.getFileName(),
							body.length());
				}
			}
		}
		return pieces;
	}

	private static String unpacked(byte[] bytes) throws IOException {
		if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void tell(String export, JsonPieces pieces) {
		List<PastTicket> tickets = new JsonTickets(pieces, ZoneOffset.UTC).all();
		Map<String, Long> faults = tickets.stream()
			.collect(Collectors.groupingBy((ticket) -> ticket.fault().isEmpty() ? "taken" : ticket.fault(),
					TreeMap::new, Collectors.counting()));
		System.out.printf("%s: %d tickets, %d messages, %d people, %d companies, %s%n", export, tickets.size(),
				tickets.stream().mapToInt((ticket) -> ticket.words().size()).sum(), pieces.people.size(),
				pieces.companies.size(), faults);
		assertThat(tickets).isNotEmpty();
		assertThat(tickets).allSatisfy((ticket) -> assertThat(ticket.words()).isNotEmpty());
	}

}
