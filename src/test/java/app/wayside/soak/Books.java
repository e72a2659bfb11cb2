package app.wayside.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import app.wayside.api.Program;
import app.wayside.soak.Letters.Fate;
import app.wayside.soak.Letters.Letter;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a node's own lists say became of letters. */
final class Books {

	private final Program program;

	Books(Program program) {
		this.program = program;
	}

	/**
	 * Proves that each of these letters is there once, as what it must be, with one case
	 * and one receipt for each that opened one.
	 */
	void hold(Collection<Letter> letters, Duration within) {
		Awaitility.await()
			.atMost(within)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(500))
			.untilAsserted(() -> {
				Map<String, List<JsonNode>> entries = entries();
				assertThat(entries.keySet())
					.containsAll(letters.stream().map((letter) -> "<" + letter.id() + ">").toList());
				assertThat(entries.values().stream().flatMap(List::stream).map((entry) -> entry.get("outcome")))
					.as("unread mail")
					.noneMatch(JsonNode::isNull);
			});
		Map<String, List<JsonNode>> entries = entries();
		Map<String, String> cases = new HashMap<>();
		for (Letter letter : letters) {
			List<JsonNode> found = entries.getOrDefault("<" + letter.id() + ">", List.of());
			assertThat(found).as("letter " + letter.id()).hasSize(1);
			assertThat(fate(found.getFirst())).as("letter " + letter.id()).isEqualTo(letter.fate());
			if (letter.fate() == Fate.CASE) {
				String opened = found.getFirst().get("caseId").asString();
				assertThat(cases.put(opened, letter.id())).as("letter of case " + opened).isNull();
			}
		}
		for (Letter letter : letters) {
			if (letter.fate() == Fate.FOLLOW_UP) {
				String followed = entries.get("<" + letter.id() + ">").getFirst().get("caseId").asString();
				assertThat("re-" + cases.get(followed)).isEqualTo(letter.id());
			}
		}
		cases.forEach((opened, letter) -> one(opened, letter, within));
	}

	/** One case has its letter once, and is acknowledged once. */
	private void one(String opened, String letter, Duration within) {
		Awaitility.await()
			.atMost(within)
			.pollDelay(Duration.ZERO)
			.pollInterval(Duration.ofMillis(200))
			.untilAsserted(() -> {
				Map<String, Long> kinds = messages(opened).stream()
					.collect(Collectors.groupingBy(
							(message) -> message.get("direction").asString() + " " + message.get("kind").asString(),
							Collectors.counting()));
				assertThat(kinds).as("messages of " + letter).containsEntry("out autoReply", 1L);
				assertThat(kinds.get("in normal")).as("messages of " + letter).isBetween(1L, 2L);
			});
	}

	private List<JsonNode> messages(String opened) {
		return all("/api/v1/cases/" + opened + "/messages?");
	}

	/** Entries of the intake by their Message-ID. */
	Map<String, List<JsonNode>> entries() {
		return all("/api/v1/intake?limit=200&").stream()
			.collect(Collectors.groupingBy((entry) -> entry.get("messageId").asString("")));
	}

	List<JsonNode> all(String path) {
		List<JsonNode> items = new ArrayList<>();
		JsonNode page = this.program.get(path).json();
		page.get("items").forEach(items::add);
		while (!page.get("next").isNull()) {
			page = this.program.get(path + "cursor=" + page.get("next").asString()).json();
			page.get("items").forEach(items::add);
		}
		return items;
	}

	private static Fate fate(JsonNode entry) {
		return switch (entry.get("outcome").asString().toLowerCase(Locale.ROOT)) {
			case "case" -> Fate.CASE;
			case "followup" -> Fate.FOLLOW_UP;
			case "ignored" -> Fate.IGNORED;
			default -> throw new AssertionError("In quarantine: " + entry);
		};
	}

}
