package app.wayside.imports;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import app.wayside.conversations.Direction;
import app.wayside.imports.PastTicket.Person;
import app.wayside.imports.PastTicket.Word;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Makes tickets of the rows of a table whose columns somebody has named. */
final class TableTickets {

	private TableTickets() {
	}

	/**
	 * The rows of a text, the names of the columns first.
	 * @throws PastImportNotReadable where it is no table
	 */
	static List<List<String>> rows(String text) {
		String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
		String head = body.lines().findFirst().orElse("");
		char separator = head.chars().filter((each) -> each == ';').count() > head.chars()
			.filter((each) -> each == ',')
			.count() ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setDelimiter(separator)
			.setIgnoreEmptyLines(true)
			.setLenientEof(true)
			.setTrailingData(true)
			.get();
		try (CSVParser parser = CSVParser.parse(body, format)) {
			List<List<String>> rows = new ArrayList<>();
			for (CSVRecord row : parser) {
				if (row.stream().anyMatch((cell) -> !cell.isBlank())) {
					rows.add(row.toList());
				}
			}
			return rows;
		}
		catch (IOException | IllegalStateException ex) {
			throw new PastImportNotReadable();
		}
	}

	/** The ticket of a row. */
	static PastTicket ticket(List<String> cells, List<ImportColumn> columns, ZoneId zone) {
		Row row = new Row(cells, columns);
		Person requester = new Person(row.cell(ImportColumn.NAME),
				JsonTickets.named(row.cell(ImportColumn.EMAIL)).email(), row.cell(ImportColumn.PHONE),
				row.cell(ImportColumn.COMPANY));
		Instant opened = Said.moment(row.cell(ImportColumn.OPENED), zone);
		String subject = row.cell(ImportColumn.SUBJECT);
		String text = row.cell(ImportColumn.TEXT);
		return new PastTicket(row.cell(ImportColumn.NUMBER), row.cell(ImportColumn.NUMBER), subject,
				Said.state(row.cell(ImportColumn.STATUS)), Said.priority(row.cell(ImportColumn.PRIORITY)), opened,
				Said.moment(row.cell(ImportColumn.CLOSED), zone), requester, row.cell(ImportColumn.AGENT),
				Arrays.stream(row.cell(ImportColumn.TAGS).split("[,;]", -1))
					.map(String::strip)
					.filter((tag) -> !tag.isEmpty())
					.toList(),
				List.of(new Word(row.cell(ImportColumn.NUMBER) + "/0", Direction.IN, requester,
						(opened != null) ? opened : Instant.EPOCH, text.isBlank() ? subject : text, "", List.of())));
	}

	private record Row(List<String> cells, List<ImportColumn> columns) {

		String cell(ImportColumn column) {
			int at = this.columns.indexOf(column);
			return (at < 0 || at >= this.cells.size()) ? "" : this.cells.get(at).strip();
		}

	}

}
