package app.wayside.web;

import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/**
 * A row of a file for spreadsheets (RFC 4180, 2005). Each cell is quoted; one that a
 * spreadsheet would take for a formula is led by an apostrophe.
 */
public final class CsvRow {

	/** Begins a file, so that spreadsheets read it as UTF-8. */
	public static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final CSVFormat QUOTED = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

	private static final String FORMULAS = "=+-@\t\r";

	private CsvRow() {
	}

	/** The row with its end. */
	public static String of(List<String> cells) {
		return QUOTED.format(cells.stream().map(CsvRow::harmless).toArray()) + "\r\n";
	}

	private static String harmless(String cell) {
		return (!cell.isEmpty() && FORMULAS.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
