package app.wayside.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import app.wayside.identity.Subject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import static org.assertj.core.api.Assertions.assertThat;

class RetryPlanPropertyTest {

	private static final Instant FIRST = Instant.parse("2026-11-02T08:00:00Z");

	@Property(tries = 300)
	void tries_end_in_time_and_number(
			@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 7200) Integer> pauses,
			@ForAll @IntRange(min = 1, max = 200_000) int giveUpAfter, @ForAll("outcomes") List<Outcome> outcomes) {
		RetryPlan plan = new RetryPlan(pauses.stream().map((seconds) -> Duration.ofSeconds(seconds)).toList(),
				Duration.ofSeconds(giveUpAfter));
		Instant now = FIRST;
		int tries = 0;
		Optional<Verdict> end = Optional.empty();
		while (end.isEmpty()) {
			Outcome outcome = outcomes.get(tries % outcomes.size());
			tries++;
			Verdict verdict = Verdict.on(mail(tries), outcome, plan, now);
			if (verdict instanceof Verdict.Again again) {
				assertThat(again.at()).isAfter(now).isBeforeOrEqualTo(FIRST.plusSeconds(giveUpAfter));
				now = again.at();
			}
			else {
				end = Optional.of(verdict);
				assertThat(verdict instanceof Verdict.Done).isEqualTo(outcome instanceof Outcome.Sent);
			}
		}
		assertThat(tries).isLessThanOrEqualTo(plan.mostTries());
	}

	@Provide
	Arbitrary<List<Outcome>> outcomes() {
		return Arbitraries
			.<Outcome>of(new Outcome.Deferred("451"), new Outcome.Unreachable("no route"),
					new Outcome.Interrupted("reset"), new Outcome.Deferred("452"), new Outcome.Sent("250"),
					new Outcome.Rejected("550"))
			.list()
			.ofMinSize(1)
			.ofMaxSize(60);
	}

	private static Claimed mail(int tries) {
		return new Claimed(new DispatchId(new UUID(1, 1)), new UUID(1, 2), new Subject("message", new UUID(1, 3)),
				new Claimed.Envelope("", "mei@orchid.example"), tries, tries, FIRST, null);
	}

}
