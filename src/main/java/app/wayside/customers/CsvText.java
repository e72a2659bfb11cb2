package app.wayside.customers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Comma-separated values (RFC 4180, 2005), as spreadsheets write them: also with
 * semicolons or tabs, with a byte order mark, and with any end of line.
 */
final class CsvText {

	private CsvText() {
	}

	/** The rows of a text; empty lines are left out. */
	static List<Line> read(String text) {
		String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(separator(body))
			.setIgnoreEmptyLines(true)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		List<Line> lines = new ArrayList<>();
		try (CSVParser parser = CSVParser.parse(body, format)) {
			Place place = new Place(0, 1);
			for (CSVRecord row : parser) {
				place = place.at(body, (int) row.getCharacterPosition());
				if (row.stream().anyMatch((cell) -> !cell.isBlank())) {
					lines.add(new Line(place.line(), row.toList()));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return lines;
	}

	/** The one of comma, semicolon and tab that stands most often in the first line. */
	private static char separator(String body) {
		String head = body.lines().findFirst().orElse("");
		char best = ',';
		for (char each : new char[] { ';', '\t' }) {
			if (count(head, each) > count(head, best)) {
				best = each;
			}
		}
		return best;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter((c) -> c == wanted).count();
	}

	/**
	 * A place in a text.
	 *
	 * @param position of a character, from 0
	 * @param line of the text, from 1, whatever ends its lines
	 */
	private record Place(int position, int line) {

		/**
		 * Where a row begins that is read from a position: lines before it may be empty.
		 */
		Place at(String text, int position) {
			int line = this.line;
			int next = this.position;
			while (next < text.length() && (next < position || isEnd(text.charAt(next)))) {
				if (text.charAt(next) == '\n' || (text.charAt(next) == '\r' && !text.startsWith("\n", next + 1))) {
					line++;
				}
				next++;
			}
			return new Place(next, line);
		}

		private static boolean isEnd(char c) {
			return c == '\n' || c == '\r';
		}

	}

	/**
	 * A row.
	 *
	 * @param number of the line of the file on which it begins, from 1
	 * @param cells as they are
	 */
	record Line(int number, List<String> cells) {
	}

}
