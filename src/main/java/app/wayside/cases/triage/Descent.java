package app.wayside.cases.triage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Finds the lowest point of a smooth convex function: limited-memory BFGS with a
 * backtracking line search.
 */
final class Descent {

	private static final int MEMORY = 6;

	private Descent() {
	}

	/** A function and its slope. */
	interface Surface {

		/** The height at the point; writes the slope there into {@code slope}. */
		double at(double[] point, double[] slope);

	}

	private record Step(double[] moved, double[] turned, double curvature) {
	}

	static double[] lowest(Surface surface, double[] start, int steps) {
		double[] point = start.clone();
		double[] slope = new double[point.length];
		double height = surface.at(point, slope);
		Deque<Step> memory = new ArrayDeque<>();
		for (int step = 0; step < steps; step++) {
			double[] direction = direction(slope, memory);
			double descent = dot(direction, slope);
			if (descent > -1e-9) {
				break;
			}
			double length = memory.isEmpty() ? Math.min(1, 1 / Math.sqrt(dot(slope, slope))) : 1;
			double[] next = new double[point.length];
			double[] nextSlope = new double[point.length];
			double nextHeight = Double.POSITIVE_INFINITY;
			for (int attempt = 0; attempt < 20; attempt++) {
				for (int i = 0; i < next.length; i++) {
					next[i] = point[i] + length * direction[i];
				}
				nextHeight = surface.at(next, nextSlope);
				if (nextHeight <= height + 1e-4 * length * descent) {
					break;
				}
				length /= 2;
			}
			if (!(nextHeight < height)) {
				break;
			}
			remember(memory, point, next, slope, nextSlope);
			boolean flat = height - nextHeight < 1e-6 * Math.abs(height);
			point = next;
			slope = nextSlope;
			height = nextHeight;
			if (flat) {
				break;
			}
		}
		return point;
	}

	private static void remember(Deque<Step> memory, double[] from, double[] to, double[] slope, double[] nextSlope) {
		double[] moved = new double[from.length];
		double[] turned = new double[from.length];
		for (int i = 0; i < from.length; i++) {
			moved[i] = to[i] - from[i];
			turned[i] = nextSlope[i] - slope[i];
		}
		double curvature = dot(moved, turned);
		if (curvature > 1e-12) {
			memory.addLast(new Step(moved, turned, curvature));
			if (memory.size() > MEMORY) {
				memory.removeFirst();
			}
		}
	}

	private static double[] direction(double[] slope, Deque<Step> memory) {
		double[] direction = new double[slope.length];
		for (int i = 0; i < slope.length; i++) {
			direction[i] = -slope[i];
		}
		double[] shares = new double[memory.size()];
		int at = memory.size();
		for (Iterator<Step> steps = memory.descendingIterator(); steps.hasNext();) {
			Step step = steps.next();
			double share = dot(step.moved(), direction) / step.curvature();
			shares[--at] = share;
			add(direction, step.turned(), -share);
		}
		if (!memory.isEmpty()) {
			Step last = memory.getLast();
			double scale = last.curvature() / dot(last.turned(), last.turned());
			for (int i = 0; i < direction.length; i++) {
				direction[i] *= scale;
			}
		}
		for (Step step : memory) {
			double share = dot(step.turned(), direction) / step.curvature();
			add(direction, step.moved(), shares[at++] - share);
		}
		return direction;
	}

	private static void add(double[] to, double[] what, double factor) {
		for (int i = 0; i < to.length; i++) {
			to[i] += factor * what[i];
		}
	}

	private static double dot(double[] left, double[] right) {
		double sum = 0;
		for (int i = 0; i < left.length; i++) {
			sum += left[i] * right[i];
		}
		return sum;
	}

}
