package app.wayside.cases.fairness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How fairly the work of a team was shared out. A pure function of what each was given
 * and how long he was there.
 *
 * @param shares the largest first
 * @param gini of how many times his part each was given: 0 where all are alike, towards 1
 * where one has it all; none where fewer than two were there
 * @param most whoever was given the most for his time; none where fewer than two were
 * there
 * @param least whoever was given the least
 */
public record Fairness(List<Share> shares, @Nullable Double gini, @Nullable Share most, @Nullable Share least) {

	/** From here on somebody should look. */
	private static final double UNEVEN = 0.2;

	/** With fewer hours on record there is nothing that could be expected of anybody. */
	private static final double LEAST_HOURS = 8;

	/**
	 * What is known about somebody.
	 *
	 * @param staffId who
	 * @param name of him
	 * @param skills keys of what he can do
	 * @param capacity how many open cases at once
	 * @param hours that he was available
	 * @param cases that he was given
	 * @param routed of these, by routing
	 * @param weight of the cases
	 */
	record Load(UUID staffId, String name, String[] skills, int capacity, double hours, int cases, int routed,
			int weight) {

		double room() {
			return this.hours * this.capacity;
		}

	}

	static Fairness of(List<Load> loads) {
		double weight = loads.stream().mapToInt(Load::weight).sum();
		boolean recorded = loads.stream().mapToDouble(Load::hours).sum() >= LEAST_HOURS;
		double room = recorded ? loads.stream().mapToDouble(Load::room).sum() : 0;
		List<Share> shares = loads.stream()
			.map((load) -> new Share(load.staffId(), load.name(), Arrays.asList(load.skills()), load.capacity(),
					load.hours(), load.cases(), load.routed(), load.weight(), (weight > 0) ? load.weight() / weight : 0,
					(room > 0) ? load.room() / room : null))
			.sorted(Comparator.comparingDouble(Share::part).reversed().thenComparing(Share::name))
			.toList();
		List<Share> compared = new ArrayList<>(shares.stream().filter((share) -> share.times() != null).toList());
		if (compared.size() < 2 || weight == 0) {
			return new Fairness(shares, null, null, null);
		}
		compared.sort(Comparator.comparingDouble(Fairness::times).thenComparing(Share::name));
		return new Fairness(shares, gini(compared.stream().mapToDouble(Fairness::times).toArray()), compared.getLast(),
				compared.getFirst());
	}

	private static double times(Share share) {
		return Objects.requireNonNull(share.times());
	}

	/** Of values that are sorted, the smallest first. */
	static double gini(double... sorted) {
		double sum = Arrays.stream(sorted).sum();
		double ranked = 0;
		for (int place = 0; place < sorted.length; place++) {
			ranked += (2 * (place + 1) - sorted.length - 1) * sorted[place];
		}
		return (sum > 0) ? ranked / (sorted.length * sum) : 0;
	}

	/** Whether it is as even as can be expected. */
	public boolean even() {
		return this.gini == null || this.gini < UNEVEN;
	}

}
