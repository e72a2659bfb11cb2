package app.wayside.cases.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line that was read.
 *
 * @param filter what was understood of it
 * @param places where each term stands, one for each
 * @param faults what was not understood, as it stands in the line
 */
public record FilterReading(Filter filter, List<Place> places, List<FilterFault> faults) {

	public FilterReading {
		places = List.copyOf(places);
		faults = List.copyOf(faults);
	}

	/**
	 * Where something stands.
	 *
	 * @param at its first character
	 * @param length of it
	 */
	public record Place(int at, int length) {
	}

	/** Whether all was understood. */
	public boolean understood() {
		return this.faults.isEmpty();
	}

	/** The same with more that was not understood. */
	public FilterReading but(List<FilterFault> more) {
		List<FilterFault> all = new ArrayList<>(Stream.concat(this.faults.stream(), more.stream()).toList());
		all.sort(java.util.Comparator.comparingInt(FilterFault::at));
		return new FilterReading(this.filter, this.places, all);
	}

}
