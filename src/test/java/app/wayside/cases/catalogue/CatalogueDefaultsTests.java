package app.wayside.cases.catalogue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogueDefaultsTests {

	private static final CatalogueDefaults CATALOGUE = CatalogueDefaults.read();

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern VARIABLE = Pattern.compile("\\{\\{([a-z.]+)}}");

	private static final Set<String> VARIABLES = Set.of("customer.name", "case.number", "case.subject", "team.name",
			"agent.name", "due", "link", "solution", "company.name", "booking.reference");

	@Test
	void there_are_ten_processes_with_their_limits() {
		assertThat(CATALOGUE.processes()).hasSize(10).allSatisfy((process) -> {
			assertThat(process.rto()).isLessThan(process.mtd());
			complete(process.name());
			complete(process.shortName());
			complete(process.description());
		});
		ProcessDefault refund = process("refund");
		assertThat(refund.rto()).isEqualTo(Duration.ofHours(8));
		assertThat(refund.mtd()).isEqualTo(Duration.ofHours(48));
		assertThat(process("payment").rto()).isEqualTo(Duration.ofHours(1));
		assertThat(process("quality").mtd()).isEqualTo(Duration.ofDays(5));
	}

	@Test
	void every_category_has_examples_in_three_languages_and_none_belongs_to_two() {
		List<ProcessDefault.CategoryDefault> leaves = CATALOGUE.processes()
			.stream()
			.flatMap(ProcessDefault::leaves)
			.toList();
		assertThat(leaves).hasSizeGreaterThanOrEqualTo(60).allSatisfy((leaf) -> {
			complete(leaf.name());
			complete(leaf.description());
			assertThat(leaf.examples().en()).hasSizeGreaterThanOrEqualTo(2).noneMatch(HAN.asPredicate());
			assertThat(leaf.examples().zh()).hasSizeGreaterThanOrEqualTo(2).allMatch(HAN.asPredicate());
			assertThat(leaf.examples().id()).hasSizeGreaterThanOrEqualTo(2).noneMatch(HAN.asPredicate());
			assertThat(leaf.examples().all()).hasSizeBetween(6, 10);
		});
		assertThat(leaves).extracting(ProcessDefault.CategoryDefault::key).doesNotHaveDuplicates();
		assertThat(leaves.stream().flatMap((leaf) -> leaf.examples().all().stream())).doesNotHaveDuplicates();
		for (ProcessDefault process : CATALOGUE.processes()) {
			assertThat(process.leaves().count()).isBetween(4L, 9L);
			assertThat(process.leaves()).allMatch((leaf) -> leaf.key().startsWith(process.key() + "."));
		}
	}

	@Test
	void every_process_has_promises_for_every_severity_and_a_ladder() {
		PolicyDefaults policies = CATALOGUE.policies();
		List<String> severities = policies.severities().stream().map(PolicyDefaults.SeverityDefault::key).toList();
		List<String> processes = CATALOGUE.processes().stream().map(ProcessDefault::key).toList();
		assertThat(policies.policies()).extracting(PolicyDefaults.ClockPolicy::process)
			.containsExactlyInAnyOrderElementsOf(processes);
		assertThat(policies.ladders()).extracting(PolicyDefaults.Ladder::process)
			.containsExactlyInAnyOrderElementsOf(processes);
		assertThat(policies.policies()).allSatisfy((policy) -> {
			assertThat(policy.targets()).containsOnlyKeys(severities);
			assertThat(policy.targets().values()).allSatisfy((targets) -> {
				assertThat(targets.firstReply()).isLessThanOrEqualTo(targets.nextReply());
				assertThat(targets.nextReply()).isLessThan(targets.resolution());
			});
		});
		assertThat(policies.ladders()).allSatisfy((ladder) -> assertThat(ladder.steps())
			.isSortedAccordingTo((a, b) -> Integer.compare(a.when(), b.when())));
	}

	@Test
	void calendars_have_sound_blocks_and_known_holidays() {
		for (PolicyDefaults.CalendarDefault calendar : CATALOGUE.policies().calendars()) {
			assertThat(calendar.always() || !calendar.blocks().isEmpty()).isTrue();
			if (calendar.holidays() != null) {
				assertThat(CATALOGUE.policies().holidays()).containsKey(calendar.holidays());
			}
			calendar.blocks().values().stream().flatMap(List::stream).forEach((block) -> {
				List<LocalTime> ends = Arrays.stream(block.split("-")).map(LocalTime::parse).toList();
				assertThat(ends.getFirst()).isBefore(ends.getLast());
			});
		}
		PolicyDefaults.CalendarDefault shanghai = CATALOGUE.policies()
			.calendars()
			.stream()
			.filter((one) -> one.key().equals("shanghai"))
			.findFirst()
			.orElseThrow();
		assertThat(shanghai.blocks().get(DayOfWeek.MONDAY)).containsExactly("09:00-12:00", "13:00-18:00");
	}

	@Test
	void make_up_days_fall_on_weekends_and_holidays_into_their_year() {
		CATALOGUE.policies().holidays().values().stream().flatMap(List::stream).forEach((year) -> {
			assertThat(year.workdays()).allMatch((day) -> day.getDayOfWeek().getValue() > 5);
			assertThat(year.days()).allSatisfy((holiday) -> {
				assertThat(holiday.from().getYear()).isEqualTo(year.year());
				assertThat(holiday.to()).isAfterOrEqualTo(holiday.from());
				complete(holiday.name());
			});
		});
		assertThat(CATALOGUE.policies().holidays().getOrDefault("CN", List.of()))
			.flatExtracting(PolicyDefaults.HolidayYear::workdays)
			.contains(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 10, 10));
	}

	@Test
	void mails_and_canned_texts_are_complete_and_use_known_variables_only() {
		assertThat(CATALOGUE.texts()).extracting(MailDefault::key)
			.contains("receipt", "closure-request", "survey", "reopened");
		Stream<String> mails = CATALOGUE.texts()
			.stream()
			.flatMap((mail) -> Stream.of(mail.en(), mail.zh(), mail.id()))
			.flatMap((letter) -> Stream.of(letter.subject(), letter.body()));
		Stream<String> canned = CATALOGUE.canned()
			.stream()
			.flatMap((one) -> Stream.of(one.body().en(), one.body().zh(), one.body().id()))
			.filter((text) -> text != null);
		assertThat(Stream.concat(mails, canned)).allSatisfy((text) -> {
			assertThat(text).isNotBlank().doesNotContain("!", "！");
			Set<String> used = VARIABLE.matcher(text)
				.results()
				.map((found) -> found.group(1))
				.collect(Collectors.toSet());
			assertThat(VARIABLES).containsAll(used);
		});
		assertThat(CATALOGUE.canned()).hasSizeGreaterThanOrEqualTo(25)
			.extracting(CannedDefault::shortcut)
			.doesNotHaveDuplicates();
	}

	private static ProcessDefault process(String key) {
		return CATALOGUE.processes().stream().filter((one) -> one.key().equals(key)).findFirst().orElseThrow();
	}

	private static void complete(Words words) {
		assertThat(words.en()).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
		assertThat(words.zh()).isNotBlank();
	}

}
