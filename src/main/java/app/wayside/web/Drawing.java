package app.wayside.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the parts of small charts stand; the numbers go into style and point attributes.
 */
public final class Drawing {

	private Drawing() {
	}

	/** A round value not below any of the bars: the top of the scale. */
	public static double top(List<Bar> bars) {
		double highest = bars.stream()
			.flatMapToDouble((bar) -> DoubleStream.of(bar.value(), (bar.before() != null) ? bar.before() : 0))
			.max()
			.orElse(1);
		double magnitude = Math.pow(10, Math.floor(Math.log10(Math.max(highest, 1))));
		for (double step : new double[] { 1, 2, 4, 5, 8, 10 }) {
			if (step * magnitude >= highest) {
				return step * magnitude;
			}
		}
		return highest;
	}

	/** A share of the whole as a percentage for a style attribute: "12.5%". */
	public static String share(double part, double whole) {
		double share = (whole > 0) ? Math.clamp(part / whole, 0, 1) : 0;
		return String.format(Locale.ROOT, "%.1f%%", share * 100);
	}

	/** The points of a small line, in a field of 72 by 24. */
	public static String points(List<Double> values) {
		double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
		double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
		double height = Math.max(highest - lowest, 0.000_001);
		return IntStream.range(0, values.size())
			.mapToObj((i) -> String.format(Locale.ROOT, "%.1f,%.1f", 70.0 * i / Math.max(values.size() - 1, 1),
					21 - 18 * (values.get(i) - lowest) / height))
			.collect(Collectors.joining(" "));
	}

}
