package app.wayside.web;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of several to choose from: an option, a tab, a view.
 *
 * @param value what is sent, or where it leads
 * @param text in the reader's language
 * @param chosen whether it is the present one
 */
public record Choice(String value, String text, boolean chosen) {

	/** Time zones by name, those of places. */
	public static List<Choice> zones(String chosen) {
		return Stream
			.concat(Stream.of("UTC"), ZoneId.getAvailableZoneIds()
				.stream()
				.filter((zone) -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
				.sorted())
			.map((zone) -> new Choice(zone, zone.replace('_', ' '), zone.equals(chosen)))
			.toList();
	}

}
