package app.wayside.cases.goodwill;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.rules.GoodwillRule;
import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/** What to think of before goodwill is given: a pure function of what is known. */
final class Hints {

	/** Whoever was met so shortly before his case came for the sake of it. */
	static final Duration NEW = Duration.ofHours(24);

	private static final int OFTEN = 3;

	private Hints() {
	}

	/**
	 * What is known.
	 *
	 * @param caseId the case
	 * @param openedAt when it opened
	 * @param metAt when the customer was first met
	 * @param given what he was given in twelve months, the latest first
	 * @param bookings what other cases about the same bookings brought, whosever they are
	 */
	record Known(UUID caseId, Instant openedAt, Instant metAt, List<Earlier> given, List<Earlier> bookings) {
	}

	/**
	 * Goodwill of before.
	 *
	 * @param caseId on which case
	 * @param number of that case
	 * @param cost of it
	 * @param booking for which booking; empty where that does not matter
	 */
	record Earlier(UUID caseId, String number, Money cost, String booking) {
	}

	/** Those that need no amount, as long as nobody has said one. */
	static List<Hint> of(Known known, @Nullable GoodwillRule rule) {
		List<Hint> hints = new ArrayList<>();
		int often = (rule != null) ? rule.often() : OFTEN;
		int next = known.given().size() + 1;
		if (next >= often) {
			hints.add(new Hint(Hint.Kind.OFTEN,
					List.of(String.valueOf(next), numbers(known.given().stream().map(Earlier::number).toList()))));
		}
		known.bookings()
			.stream()
			.findFirst()
			.ifPresent((one) -> hints.add(new Hint(Hint.Kind.SAME_BOOKING, List.of(one.booking(), one.number()))));
		known.given()
			.stream()
			.filter((one) -> one.caseId().equals(known.caseId()))
			.findFirst()
			.ifPresent((one) -> hints.add(new Hint(Hint.Kind.SAME_CASE, List.of(one.cost().toString()))));
		Duration before = Duration.between(known.metAt(), known.openedAt());
		if (before.compareTo(NEW) < 0) {
			hints.add(new Hint(Hint.Kind.NEW_CUSTOMER, List.of(String.valueOf(Math.max(0, before.toHours())))));
		}
		return List.copyOf(hints);
	}

	/** All of them, for an amount. */
	static List<Hint> of(Known known, @Nullable GoodwillRule rule, Money cost) {
		List<Hint> hints = new ArrayList<>();
		BigDecimal large = (rule != null) ? rule.large() : null;
		if (large != null && cost.amount().compareTo(large) > 0) {
			hints
				.add(new Hint(Hint.Kind.LARGE, List.of(cost.toString(), new Money(large, cost.currency()).toString())));
		}
		hints.addAll(of(known, rule));
		return List.copyOf(hints);
	}

	private static String numbers(List<String> numbers) {
		return String.join(", ", numbers.stream().distinct().limit(5).toList());
	}

}
