package app.wayside.customers;

import java.util.ArrayList;
import java.util.List;

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
		char separator = separator(body);
		List<Line> lines = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		int number = 1;
		int begun = 1;
		for (int at = 0; at < body.length(); at++) {
			char c = body.charAt(at);
			if (quoted) {
				if (c != '"') {
					cell.append(c);
				}
				else if (at + 1 < body.length() && body.charAt(at + 1) == '"') {
					cell.append('"');
					at++;
				}
				else {
					quoted = false;
				}
			}
			else if (c == '"' && cell.isEmpty()) {
				quoted = true;
			}
			else if (c == separator) {
				cells.add(cell.toString());
				cell.setLength(0);
			}
			else if (c == '\n' || c == '\r') {
				at += (c == '\r' && at + 1 < body.length() && body.charAt(at + 1) == '\n') ? 1 : 0;
				cells.add(cell.toString());
				cell.setLength(0);
				add(lines, begun, cells);
				cells = new ArrayList<>();
				begun = number + 1;
			}
			else {
				cell.append(c);
			}
			number += (body.charAt(at) == '\n' || body.charAt(at) == '\r') ? 1 : 0;
		}
		cells.add(cell.toString());
		add(lines, begun, cells);
		return lines;
	}

	/**
	 * A row of a file; a text that a spreadsheet would take for a formula is led by an
	 * apostrophe.
	 */
	static String write(List<String> cells) {
		return String.join(",", cells.stream().map((cell) -> '"' + safe(cell).replace("\"", "\"\"") + '"').toList())
				+ "\r\n";
	}

	private static String safe(String text) {
		return (!text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0) ? "'" + text : text;
	}

	private static void add(List<Line> lines, int number, List<String> cells) {
		if (cells.stream().anyMatch((cell) -> !cell.isBlank())) {
			lines.add(new Line(number, List.copyOf(cells)));
		}
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
	 * A row.
	 *
	 * @param number of the line of the file on which it begins, from 1
	 * @param cells as they are
	 */
	record Line(int number, List<String> cells) {
	}

}
