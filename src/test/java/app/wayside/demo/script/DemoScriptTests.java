package app.wayside.demo.script;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.cases.catalogue.PolicyDefaults;
import app.wayside.cases.catalogue.ProcessDefault;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoScriptTests {

	private static final Instant NOW = Instant.parse("2026-11-20T06:30:00Z");

	private static final DemoScript SCRIPT = DemoScript.read();

	private static final List<ScriptedCase> CASES = SCRIPT.cases(7, NOW);

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	@Test
	void there_are_four_hundred_cases_from_at_least_ninety_stories() {
		assertThat(CASES).hasSize(400);
		assertThat(SCRIPT.stories()).hasSizeGreaterThanOrEqualTo(90);
		assertThat(storiesIn("zh")).isGreaterThanOrEqualTo(35);
		assertThat(storiesIn("en")).isGreaterThanOrEqualTo(35);
		assertThat(storiesIn("id")).isGreaterThanOrEqualTo(15);
	}

	@Test
	void each_language_has_its_share() {
		Map<String, Long> share = CASES.stream()
			.collect(Collectors.groupingBy(ScriptedCase::language, Collectors.counting()));
		assertThat(share.get("zh")).isBetween(140L, 200L);
		assertThat(share.get("en")).isBetween(140L, 200L);
		assertThat(share.get("id")).isBetween(50L, 90L);
	}

	@Test
	void the_same_seed_and_moment_give_the_same_cases() {
		assertThat(DemoScript.read().cases(7, NOW)).isEqualTo(CASES);
		assertThat(SCRIPT.cases(8, NOW)).isNotEqualTo(CASES);
	}

	@Test
	void it_can_be_played_at_any_moment() {
		for (int day = 0; day < 14; day++) {
			Instant now = NOW.plus(Duration.ofHours(31L * day));
			assertThat(SCRIPT.cases(day, now)).hasSize(400).allSatisfy((one) -> assertThat(one.lastAt()).isBefore(now));
		}
	}

	@Test
	void all_ten_processes_and_all_endings_occur() {
		assertThat(CASES.stream().map(ScriptedCase::process).distinct()).hasSize(10);
		assertThat(CASES.stream().map(ScriptedCase::ending).collect(Collectors.toSet()))
			.containsExactlyInAnyOrder(Ending.values());
	}

	@Test
	void every_key_a_case_names_exists() {
		CatalogueDefaults catalogue = CatalogueDefaults.read();
		Set<String> categories = keys(catalogue.processes()
			.stream()
			.flatMap(ProcessDefault::leaves)
			.map(ProcessDefault.CategoryDefault::key));
		PolicyDefaults policies = catalogue.policies();
		Set<String> causes = keys(policies.rootCauses()
			.stream()
			.flatMap((group) -> group.children().stream())
			.map(PolicyDefaults.Named::key));
		Set<String> solutions = keys(policies.solutions().stream().map(PolicyDefaults.Named::key));
		Set<String> parties = keys(policies.waitingFor().stream().map(PolicyDefaults.Party::key));
		Set<String> severities = keys(policies.severities().stream().map(PolicyDefaults.SeverityDefault::key));
		Set<String> staff = keys(SCRIPT.agency().staff().stream().map(Agency.Staff::key));
		for (ScriptedCase one : CASES) {
			assertThat(categories).contains(one.category());
			assertThat(severities).contains(one.severity());
			SCRIPT.agency().team(one.team());
			assertThat(one.owner()).satisfiesAnyOf((owner) -> assertThat(owner).isNull(),
					(owner) -> assertThat(staff).contains(owner));
			for (Beat beat : one.beats()) {
				switch (beat) {
					case Beat.Solved solved -> {
						assertThat(solutions).contains(solved.solution());
						assertThat(causes).contains(solved.cause());
					}
					case Beat.Waiting waiting -> assertThat(parties).contains(waiting.party());
					case Beat.Note note -> assertThat(staff).containsAll(note.mentions());
					case Beat.Taken taken -> assertThat(staff).contains(taken.by());
					case Beat.Rated rated -> assertThat(rated.score()).isBetween(1, 5);
					default -> {
					}
				}
			}
		}
	}

	@Test
	void no_slot_stays_unfilled_and_no_text_is_empty() {
		for (ScriptedCase one : CASES) {
			assertThat(one.subject()).isNotBlank().doesNotContain("{", "}");
			assertThat(texts(one)).allSatisfy((text) -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
		}
	}

	@Test
	void story_keys_are_unique_and_every_opening_has_its_subject() {
		assertThat(SCRIPT.stories()).extracting(Story::key).doesNotHaveDuplicates();
		assertThat(SCRIPT.stories()).allSatisfy((story) -> {
			assertThat(story.subjects()).hasSameSizeAs(story.openings());
			assertThat(story.openings()).hasSizeGreaterThanOrEqualTo(2);
		});
	}

	@Test
	void nobody_answers_two_surveys_within_a_fortnight() {
		Map<String, List<Instant>> answers = CASES.stream()
			.filter((one) -> one.beats().getLast() instanceof Beat.Rated)
			.collect(Collectors.groupingBy((one) -> one.customer().key(),
					Collectors.mapping(ScriptedCase::lastAt, Collectors.toList())));
		assertThat(answers.values().stream().mapToInt(List::size).sum()).isGreaterThan(80);
		assertThat(answers.values()).allSatisfy((times) -> {
			List<Instant> sorted = times.stream().sorted().toList();
			for (int i = 1; i < sorted.size(); i++) {
				assertThat(Duration.between(sorted.get(i - 1), sorted.get(i))).isGreaterThan(Duration.ofDays(14));
			}
		});
	}

	@Test
	void customers_and_agents_speak_the_language_of_the_case() {
		for (ScriptedCase one : CASES) {
			assertThat(one.customer().language()).isEqualTo(one.language());
			boolean chinese = spoken(one).allMatch((text) -> HAN.matcher(text).find());
			boolean latin = spoken(one).noneMatch((text) -> HAN.matcher(text).find());
			assertThat(one.language().equals("zh") ? chinese : latin).as(one.story()).isTrue();
		}
	}

	@Test
	void beats_follow_each_other_within_ninety_days() {
		for (ScriptedCase one : CASES) {
			assertThat(one.beats()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
			assertThat(one.beats().getFirst()).isInstanceOf(Beat.Message.class);
			assertThat(one.openedAt()).isAfter(NOW.minus(Duration.ofDays(91)));
			assertThat(one.lastAt()).isBefore(NOW);
		}
	}

	@Test
	void a_customer_is_alone_with_his_words() {
		Set<String> openings = new HashSet<>();
		long told = CASES.stream().filter((one) -> openings.add(opening(one))).count();
		assertThat(told).isGreaterThan(340);
		Map<String, Long> times = CASES.stream()
			.collect(Collectors.groupingBy(ScriptedCase::story, Collectors.counting()));
		assertThat(times.values()).allSatisfy((count) -> assertThat(count).isLessThanOrEqualTo(5));
	}

	@Test
	void unread_cases_have_no_owner_and_answered_ones_do() {
		for (ScriptedCase one : CASES) {
			switch (one.ending()) {
				case NEW -> assertThat(one.owner()).isNull();
				case BREACHED -> assertThat(one.beats()).noneMatch(Beat.Reply.class::isInstance);
				default -> assertThat(one.owner()).as(one.story()).isNotNull();
			}
		}
	}

	@Test
	void weekends_and_nights_are_quieter() {
		long weekend = CASES.stream()
			.filter((one) -> !one.ending().live())
			.filter((one) -> one.openedAt().atZone(one.customer().zone()).getDayOfWeek().getValue() > 5)
			.count();
		long closed = CASES.stream().filter((one) -> !one.ending().live()).count();
		assertThat(weekend * 7.0 / (closed * 2.0)).isLessThan(0.85);
	}

	private static long storiesIn(String language) {
		return SCRIPT.stories().stream().filter((story) -> story.language().equals(language)).count();
	}

	private static Set<String> keys(Stream<String> keys) {
		return keys.collect(Collectors.toSet());
	}

	private static String opening(ScriptedCase one) {
		return ((Beat.Message) one.beats().getFirst()).text();
	}

	/** What customer and agent say to each other at length. */
	private static Stream<String> spoken(ScriptedCase one) {
		return one.beats().stream().flatMap((beat) -> switch (beat) {
			case Beat.Message message -> Stream.of(message.text());
			case Beat.Reply reply -> Stream.of(reply.text());
			default -> Stream.<String>empty();
		}).filter((text) -> text.length() > 4);
	}

	private static List<String> texts(ScriptedCase one) {
		return one.beats().stream().flatMap((beat) -> switch (beat) {
			case Beat.Message message -> Stream.of(message.text());
			case Beat.Reply reply -> Stream.concat(Stream.of(reply.text()),
					reply.attachments().stream().flatMap((file) -> Stream.of(file.name(), file.text())));
			case Beat.Note note -> Stream.of(note.text());
			case Beat.Waiting waiting -> Stream.of(waiting.why());
			case Beat.Solved solved -> Stream.of(solved.text());
			case Beat.Refused refused -> Stream.of(refused.text());
			case Beat.Appealed appealed -> Stream.of(appealed.text());
			case Beat.Taken taken -> Stream.<String>empty();
			case Beat.Confirmed confirmed -> Stream.<String>empty();
			case Beat.Silence silence -> Stream.<String>empty();
			case Beat.Rated rated -> Stream.<String>empty();
		}).toList();
	}

}
