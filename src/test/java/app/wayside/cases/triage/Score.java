package app.wayside.cases.triage;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** Counts right and wrong labels; a withheld one is a miss of its row's label. */
final class Score {

	private final Map<String, int[]> counts = new TreeMap<>();

	private int rows;

	private int answered;

	void add(String truth, @Nullable String said) {
		this.rows++;
		this.counts.computeIfAbsent(truth, (key) -> new int[3])[0]++;
		if (said != null) {
			this.answered++;
			this.counts.computeIfAbsent(said, (key) -> new int[3])[1]++;
			if (said.equals(truth)) {
				this.counts.computeIfAbsent(truth, (key) -> new int[3])[2]++;
			}
		}
	}

	double macro() {
		return this.counts.values()
			.stream()
			.filter((count) -> count[0] > 0)
			.mapToDouble((count) -> 2.0 * count[2] / (count[0] + count[1]))
			.average()
			.orElse(0);
	}

	double abstained() {
		return 1 - this.answered / (double) Math.max(1, this.rows);
	}

	/** Of the rows with the label, the share that got it. */
	double recall(String label) {
		int[] count = this.counts.getOrDefault(label, new int[3]);
		return count[2] / (double) Math.max(1, count[0]);
	}

	/** Of the rows that got the label, the share that has it. */
	double precision(String label) {
		int[] count = this.counts.getOrDefault(label, new int[3]);
		return count[2] / (double) Math.max(1, count[1]);
	}

}
