package app.wayside.bookings.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What files can be read. */
public enum ImportFormat {

	/** A table with a row for each segment, night or fee. */
	CSV(TableReader::read),
	/** What Amadeus hands out for each ticket. */
	AIR(AirReader::read);

	private final Function<String, List<ImportedBooking>> reader;

	ImportFormat(Function<String, List<ImportedBooking>> reader) {
		this.reader = reader;
	}

	/** As addresses write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The format that an address names. */
	public static Optional<ImportFormat> of(String word) {
		return Arrays.stream(values())
			.filter((format) -> format.word().equals(word.toLowerCase(Locale.ROOT)))
			.findFirst();
	}

	/**
	 * Reads a file.
	 * @throws FileNotRead where it is not of this kind
	 */
	List<ImportedBooking> read(String text) {
		return this.reader.apply(text);
	}

}
