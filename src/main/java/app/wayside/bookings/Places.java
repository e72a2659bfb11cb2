package app.wayside.bookings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;

/**
 * Airports by their codes: what people call them and which clock they go by. Read once,
 * when the first is asked for; a code that is not there is no fault.
 */
public final class Places {

	private Places() {
	}

	/**
	 * An airport.
	 *
	 * @param code of three letters
	 * @param name of it
	 * @param country ISO 3166
	 * @param zone of its clocks
	 */
	public record Place(String code, String name, String country, ZoneId zone) {
	}

	/** The airport with a code. */
	public static Optional<Place> find(String code) {
		return Optional.ofNullable(All.BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
	}

	/** What people call a place, or its own name where it is no code. */
	public static String name(String code) {
		return find(code).map(Place::name).orElse(code);
	}

	private static final class All {

		private static final Map<String, Place> BY_CODE = read();

		private static Map<String, Place> read() {
			Map<String, Place> places = new HashMap<>();
			try (BufferedReader lines = new BufferedReader(new InputStreamReader(
					new ClassPathResource("places/airports.csv").getInputStream(), StandardCharsets.UTF_8))) {
				lines.lines().map((line) -> line.split("\t", -1)).forEach((cells) -> add(places, cells));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return Map.copyOf(places);
		}

		// Java may not know a zone that the list knows.
		private static void add(Map<String, Place> places, String[] cells) {
			try {
				places.put(cells[0], new Place(cells[0], cells[1], cells[2], ZoneId.of(cells[3])));
			}
			catch (DateTimeException ex) {
				places.remove(cells[0]);
			}
		}

	}

}
