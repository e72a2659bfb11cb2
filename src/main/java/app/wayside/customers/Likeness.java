package app.wayside.customers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Whether two profiles may be one customer, and why. Grounds add up like independent
 * witnesses: what is left of doubt after each is multiplied. The order of the two does
 * not matter, and one more ground never makes it less likely. A name alone says little
 * where many are called so.
 */
final class Likeness {

	/** From which score on a pair is suggested. */
	static final int ENOUGH = 60;

	/** Up to how many with one name it is rare. */
	private static final int RARE = 3;

	private Likeness() {
	}

	/**
	 * Compares.
	 * @param namesakes how many customers have the name that both share
	 */
	static Optional<Finding> between(Looks one, Looks other, int namesakes) {
		if (one.kind() != other.kind() || one.id().equals(other.id())) {
			return Optional.empty();
		}
		List<Reason> reasons = new ArrayList<>();
		shared(one.documents(), other.documents()).ifPresent((_) -> reasons.add(new Reason(Ground.DOCUMENT, "")));
		phone(one, other).ifPresent((number) -> reasons.add(new Reason(Ground.PHONE, number)));
		name(one, other).ifPresent((same) -> {
			reasons.add(same);
			if (same.ground() != Ground.NAME_ALIKE && namesakes <= RARE) {
				reasons.add(new Reason(Ground.RARE_NAME, ""));
			}
			around(one, other, reasons);
		});
		int score = score(reasons);
		return (score >= ENOUGH) ? Optional.of(new Finding(score, reasons)) : Optional.empty();
	}

	/** What tells only together with a name. */
	private static void around(Looks one, Looks other, List<Reason> reasons) {
		if (one.company() != null && one.company().equals(other.company())) {
			reasons.add(new Reason(Ground.COMPANY, ""));
		}
		shared(one.mailNames(), other.mailNames()).ifPresent((name) -> {
			reasons.add(new Reason(Ground.MAIL_NAME, name));
		});
		if (one.bounced() || other.bounced()) {
			reasons.add(new Reason(Ground.BOUNCED, ""));
		}
	}

	private static int score(List<Reason> reasons) {
		double doubt = 1;
		for (Reason reason : reasons) {
			doubt *= 1 - reason.ground().weight() / 100.0;
		}
		return (int) Math.round(100 * (1 - doubt));
	}

	/** The best that the names of both have in common. */
	private static Optional<Reason> name(Looks one, Looks other) {
		return one.names()
			.stream()
			.flatMap((mine) -> other.names().stream().flatMap((his) -> name(mine, his).stream()))
			.min(Comparator.comparing(Reason::ground).thenComparing(Reason::detail));
	}

	private static Optional<Reason> name(String mine, String his) {
		String both = mine.equals(his) ? mine : String.join(" · ", Stream.of(mine, his).sorted().toList());
		String key = NameKey.of(mine);
		if (!key.isEmpty() && key.equals(NameKey.of(his))) {
			return Optional.of(new Reason(
					(Pinyin.has(mine) == Pinyin.has(his)) ? Ground.NAME : Ground.NAME_IN_OTHER_SCRIPT, both));
		}
		return NameKey.alike(mine, his) ? Optional.of(new Reason(Ground.NAME_ALIKE, both)) : Optional.empty();
	}

	private static Optional<String> phone(Looks one, Looks other) {
		return one.phones()
			.stream()
			.filter((mine) -> other.phones().stream().anyMatch((his) -> PhoneEnd.same(mine, his)))
			.map((mine) -> "•••• " + mine.substring(mine.length() - 4))
			.min(Comparator.naturalOrder());
	}

	private static Optional<String> shared(Set<String> one, Set<String> other) {
		Set<String> both = new HashSet<>(one);
		both.retainAll(other);
		return both.stream().min(Comparator.naturalOrder());
	}

	/**
	 * What a customer is compared by.
	 *
	 * @param id whose
	 * @param kind person or company
	 * @param names in any script
	 * @param company for whom he works
	 * @param phones normalised
	 * @param mailNames the parts of his mail addresses before the at sign
	 * @param bounced whether mail to him came back
	 * @param documents hashes of the numbers of his documents
	 */
	record Looks(CustomerId id, Kind kind, List<String> names, @Nullable CustomerId company, Set<String> phones,
			Set<String> mailNames, boolean bounced, Set<String> documents) {
	}

	/**
	 * That two may be one.
	 *
	 * @param score of a hundred
	 * @param reasons why
	 */
	record Finding(int score, List<Reason> reasons) {
	}

}
