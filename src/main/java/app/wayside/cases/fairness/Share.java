package app.wayside.cases.fairness;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody was given.
 *
 * @param staffId to whom
 * @param name of him
 * @param skills keys of what he can do
 * @param capacity how many open cases at once
 * @param hours that he was available
 * @param cases that he was given
 * @param routed of these, by routing; the others a person gave or took
 * @param weight of the cases: low 1, medium 2, high 3, critical 5
 * @param part of the weight that he was given, of one
 * @param expected part of it, by hours times capacity, of one; none where nobody was
 * there
 */
public record Share(UUID staffId, String name, List<String> skills, int capacity, double hours, int cases, int routed,
		int weight, double part, @Nullable Double expected) {

	/**
	 * How many times his part he was given; none where nothing could be expected of him.
	 */
	public @Nullable Double times() {
		Double due = this.expected;
		return (due != null && due > 0) ? this.part / due : null;
	}

}
