package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;

import app.wayside.cases.rules.CauseRule;
import app.wayside.cases.rules.Rule;
import app.wayside.cases.rules.RuleChange;
import app.wayside.cases.rules.RuleKind;
import app.wayside.cases.rules.RuleRefused;
import app.wayside.cases.rules.Rules;
import app.wayside.cases.rules.SolutionRule;
import app.wayside.identity.NotAllowed;
import app.wayside.time.ScopedClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DeskTest
class EndingsTest {

	private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

	private final Helpdesk desk;

	private final Rules rules;

	private final Endings endings;

	EndingsTest(Helpdesk.Doors doors, Endings endings) {
		this.desk = doors.open();
		this.rules = doors.hiring().rules();
		this.endings = endings;
	}

	@Test
	void a_new_company_ends_cases_as_wayside_proposes() {
		Endings.Offered offered = offered("refund", CHINESE);
		assertThat(offered.solutions()).hasSize(21).containsEntry("refunded", "全额退款");
		assertThat(offered.solutions().keySet()).startsWith("refunded", "refunded-part");
		assertThat(offered.rootCauses()).containsEntry("airline.cancelled", "航空公司 › 航班取消");
		assertThat(offered("refund", Locale.ENGLISH).rootCauses()).containsEntry("airline.cancelled",
				"Airline › Flight cancelled");
	}

	@Test
	void an_ending_of_one_process_is_offered_to_its_cases_only_and_in_its_place() {
		change("reissued", new SolutionRule("Ticket reissued", "重新出票", "booking", 5));
		assertThat(offered("booking", CHINESE).solutions().values()).startsWith("重新出票");
		assertThat(offered("refund", CHINESE).solutions()).doesNotContainKey("reissued");
	}

	@Test
	void a_closed_case_keeps_the_name_that_was_valid_when_it_closed() {
		Instant then = Instant.now();
		Resolution ending = new Resolution("voucher", "Sorry.", "ours.conduct", then, then);
		Instant later = then.plus(Duration.ofDays(1));
		ScopedClock.run(later, () -> change("voucher", new SolutionRule("Voucher given", "已赠券", null, 130)));
		ScopedClock.run(later.plusSeconds(60),
				() -> this.desk.as(() -> this.rules.switchOff(RuleKind.ROOT_CAUSE, "ours.conduct", "Too vague", null)));
		ScopedClock.run(later.plusSeconds(120), () -> {
			assertThat(named(ending)).isEqualTo(new Endings.Named("Goodwill voucher", "Our own work › Conduct"));
			assertThat(named(new Resolution("voucher", "", "ours.conduct", later.plusSeconds(90), later)))
				.isEqualTo(new Endings.Named("Voucher given", "Our own work › Conduct"));
			assertThat(offered("refund", Locale.ENGLISH).rootCauses()).doesNotContainKey("ours.conduct");
		});
	}

	@Test
	void an_ending_may_be_ended_for_a_day_to_come() {
		Instant end = Instant.now().plus(Duration.ofDays(2));
		this.desk.as(() -> this.rules.switchOff(RuleKind.SOLUTION, "voucher", "Until the new year", end));
		assertThat(offered("refund", Locale.ENGLISH).solutions()).containsKey("voucher");
		ScopedClock.run(end.plusSeconds(1),
				() -> assertThat(offered("refund", Locale.ENGLISH).solutions()).doesNotContainKey("voucher"));
		refused("validUntil",
				() -> this.rules.switchOff(RuleKind.SOLUTION, "blocked", "Back then", Instant.now().minusSeconds(60)));
	}

	@Test
	void undoing_is_one_more_version() {
		change("voucher", new SolutionRule("Voucher given", "", null, 130));
		this.desk.as(() -> this.rules.restore(RuleKind.SOLUTION, "voucher", Instant.EPOCH));
		assertThat(this.desk.as(() -> this.rules.history(RuleKind.SOLUTION, "voucher"))).hasSize(3);
		assertThat(offered("refund", Locale.ENGLISH).solutions()).containsEntry("voucher", "Goodwill voucher");
	}

	@Test
	void what_makes_no_sense_is_refused_by_its_field() {
		refused("name", () -> new SolutionRule(" ", "", null, 1));
		refused("group", () -> new CauseRule("", "", "Late", "", null, 1));
		refused("position", () -> new SolutionRule("Refunded", "", null, -1));
		refused("process",
				() -> this.rules.change(RuleChange.now("x", new SolutionRule("Refunded", "", "nowhere", 1), "A try")));
		for (Rule rule : this.desk.as(() -> this.rules.all(RuleKind.SOLUTION)).subList(1, 21)) {
			this.desk.as(() -> this.rules.switchOff(RuleKind.SOLUTION, rule.key(), "Fewer words", null));
		}
		refused("key", () -> this.rules.switchOff(RuleKind.SOLUTION, "refunded", "None at all", null));
		refused("process", () -> this.rules
			.change(RuleChange.now("refunded", new SolutionRule("Refunded", "", "refund", 1), "A try")));
	}

	@Test
	void who_may_not_manage_rules_changes_no_ending() {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> this.desk.company.run("Ratna",
				() -> this.rules.change(RuleChange.now("x", new SolutionRule("X", "", null, 1), "A try"))));
	}

	@Test
	void a_case_ends_only_with_what_is_on_the_list() {
		Closures.Solution unknown = new Closures.Solution("magic", "Gone.", "airline.cancelled");
		Closures.Solution vague = new Closures.Solution("refunded", "Gone.", "somebody");
		assertThatExceptionOfType(NoSuchEnding.class).isThrownBy(() -> this.desk.as(() -> {
			this.endings.check(unknown, "refund", Instant.now());
			return true;
		})).satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("code"));
		assertThatExceptionOfType(NoSuchEnding.class).isThrownBy(() -> this.desk.as(() -> {
			this.endings.check(vague, "refund", Instant.now());
			return true;
		})).satisfies((refusal) -> assertThat(refusal.field()).isEqualTo("rootCause"));
	}

	private Endings.Offered offered(String process, Locale reader) {
		return this.desk.as(() -> this.endings.offered(process, reader));
	}

	private Endings.Named named(Resolution ending) {
		return this.desk.as(() -> this.endings.named(ending, Locale.ENGLISH));
	}

	private void change(String code, SolutionRule solution) {
		this.desk.as(() -> this.rules.change(RuleChange.now(code, solution, "The test")));
	}

	private void refused(String field, Callable<?> work) {
		assertThatExceptionOfType(RuleRefused.class).isThrownBy(() -> this.desk.as(work))
			.satisfies((refusal) -> assertThat(refusal.field()).isEqualTo(field));
	}

}
