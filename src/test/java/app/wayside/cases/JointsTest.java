package app.wayside.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.sla.ClockFact;
import app.wayside.cases.sla.Party;
import app.wayside.conversations.MessageId;
import app.wayside.customers.CustomerId;
import app.wayside.identity.ActorRef;
import app.wayside.identity.Fact;
import app.wayside.tenancy.Ids;
import app.wayside.tenancy.TenantId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the clocks hear of merges and splits. */
class JointsTest {

	private static final TenantId TENANT = new TenantId(Ids.next());

	private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

	private static final CaseId ONE = new CaseId(Ids.next());

	private static final CaseId OTHER = new CaseId(Ids.next());

	/** What happens to which case. */
	record Step(boolean other, int kind) {
	}

	@Property(tries = 1000)
	void a_merge_that_was_undone_never_was(@ForAll("stories") List<Step> before, @ForAll("stories") List<Step> while_,
			@ForAll("stories") List<Step> after) {
		Log plain = new Log();
		Log joined = new Log();
		for (Step step : before) {
			plain.add(step);
			joined.add(step);
		}
		joined.one.add(new CaseEvent.Absorbed(joined.fact(), ONE, OTHER, "C-2"));
		joined.other.add(new CaseEvent.MergedInto(joined.fact(), OTHER, ONE, "C-1"));
		for (Step step : while_) {
			plain.add(step);
			joined.add(step);
		}
		joined.one.add(new CaseEvent.Released(joined.fact(), ONE, OTHER, "C-2"));
		joined.other.add(new CaseEvent.MergeUndone(joined.fact(), OTHER, ONE, "C-1"));
		for (Step step : after) {
			plain.add(step);
			joined.add(step);
		}

		assertThat(joined.facts(ONE)).isEqualTo(plain.facts(ONE));
		assertThat(joined.facts(OTHER)).isEqualTo(plain.facts(OTHER));
	}

	@Test
	void while_it_holds_the_survivors_clocks_hear_what_is_said_to_either() {
		Log log = new Log();
		log.one.add(new CaseEvent.Absorbed(log.fact(), ONE, OTHER, "C-2"));
		log.other.add(new CaseEvent.MergedInto(log.fact(), OTHER, ONE, "C-1"));
		log.add(new Step(true, 0));

		assertThat(log.facts(ONE)).last()
			.isInstanceOfSatisfying(ClockFact.Merged.class,
					(merged) -> assertThat(merged.joined()).hasAtLeastOneElementOfType(ClockFact.CustomerWrote.class)
						.hasAtLeastOneElementOfType(ClockFact.MovedIntoAnother.class));
	}

	@Test
	void a_part_begins_with_its_first_message_and_the_whole_forgets_it() {
		Log log = new Log();
		CaseEvent.CustomerWrote moved = new CaseEvent.CustomerWrote(log.fact(), ONE, new MessageId(Ids.next()));
		log.one.add(moved);
		log.one.add(new CaseEvent.SplitOff(log.fact(), ONE, OTHER, "C-2", List.of(moved.messageId().value())));
		Instant since = START.minus(Duration.ofHours(3));
		log.other.add(new CaseEvent.SplitFrom(log.fact(), OTHER, ONE, "C-1", since));

		assertThat(log.facts(ONE)).doesNotHaveAnyElementsOfTypes(ClockFact.CustomerWrote.class);
		assertThat(log.facts(OTHER)).first().isEqualTo(new ClockFact.Opened(since));
		log.one.add(new CaseEvent.SplitUndone(log.fact(), ONE, OTHER, "C-2"));
		log.other.add(new CaseEvent.SplitVoided(log.fact(), OTHER, ONE, "C-1"));
		assertThat(log.facts(ONE)).hasAtLeastOneElementOfType(ClockFact.CustomerWrote.class);
		assertThat(log.facts(OTHER)).isEmpty();
	}

	@Provide
	Arbitrary<List<Step>> stories() {
		return Combinators.combine(Arbitraries.of(true, false), Arbitraries.integers().between(0, 6))
			.as(Step::new)
			.list()
			.ofMaxSize(8);
	}

	/** The logs of two cases. Time goes on by one minute with each step in either. */
	private static final class Log {

		private final List<CaseEvent> one = new ArrayList<>();

		private final List<CaseEvent> other = new ArrayList<>();

		private int minutes;

		Log() {
			this.one.add(opened(ONE));
			this.other.add(opened(OTHER));
		}

		private CaseEvent opened(CaseId id) {
			return new CaseEvent.Opened(fact(), id, "C", new CustomerId(new UUID(0, 1)), "EMAIL", "refund",
					app.wayside.cases.sla.Severity.HIGH, "STANDARD");
		}

		Fact fact() {
			return new Fact(Ids.next(), TENANT, START.plus(Duration.ofMinutes(this.minutes)),
					new ActorRef("WAYSIDE", null, "Wayside"));
		}

		void add(Step step) {
			this.minutes++;
			CaseId id = step.other() ? OTHER : ONE;
			(step.other() ? this.other : this.one).add(switch (step.kind()) {
				case 0 -> new CaseEvent.CustomerWrote(fact(), id, new MessageId(new UUID(0, this.minutes)));
				case 1 -> new CaseEvent.Replied(fact(), id, new MessageId(new UUID(0, this.minutes)));
				case 2 -> new CaseEvent.WaitingStarted(fact(), id, Party.SUPPLIER, "", null);
				case 3 -> new CaseEvent.WaitingEnded(fact(), id, Party.SUPPLIER);
				case 4 -> new CaseEvent.Resolved(fact(), id, "refunded", "airline.slow-refund", START);
				case 5 -> new CaseEvent.Reopened(fact(), id, CaseEvent.Reopened.Why.STAFF, 0);
				default -> new CaseEvent.Assigned(fact(), id, new UUID(0, 7), null, "given");
			});
		}

		List<ClockFact> facts(CaseId id) {
			Map<CaseId, List<CaseEvent>> logs = Map.of(ONE, this.one, OTHER, this.other);
			return ClockFacts.of(logs.get(id), logs::get);
		}

	}

}
