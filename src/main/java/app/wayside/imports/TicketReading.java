package app.wayside.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import app.wayside.identity.Tenants;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads what another desk handed out. */
@Component
class TicketReading {

	private final JsonMapper json;

	private final Tenants tenants;

	TicketReading(JsonMapper json, Tenants tenants) {
		this.json = json;
		this.tenants = tenants;
	}

	/**
	 * What was read.
	 *
	 * @param columns of a table; none of JSON
	 * @param mapping what they seem to hold
	 * @param rows a ticket each
	 */
	record Read(List<String> columns, List<ImportColumn> mapping, List<PastImportStore.Waiting> rows) {
	}

	Read read(Source source, List<PastImports.Handed> files) {
		if (files.isEmpty()) {
			throw new PastImportNotReadable();
		}
		boolean table = source == Source.TABLE
				|| files.size() == 1 && files.getFirst().name().toLowerCase(Locale.ROOT).endsWith(".csv");
		return table ? table(files.getFirst().text()) : objects(files);
	}

	private Read objects(List<PastImports.Handed> files) {
		JsonPieces pieces = new JsonPieces(this.json);
		files.forEach((file) -> pieces.read(file.text().replace("\u0000", "").replace("\\u0000", "")));
		List<PastImportStore.Waiting> rows = new ArrayList<>();
		for (PastTicket ticket : new JsonTickets(pieces, this.tenants.current().zone()).all()) {
			rows.add(new PastImportStore.Waiting(rows.size() + 1, ticket.number(),
					this.json.writeValueAsString(ticket)));
		}
		return new Read(List.of(), List.of(), rows);
	}

	private Read table(String text) {
		List<List<String>> lines = TableTickets.rows(text.replace("\u0000", ""));
		if (lines.size() < 2) {
			throw new PastImportNotReadable();
		}
		List<String> columns = lines.getFirst();
		List<ImportColumn> mapping = new ArrayList<>();
		Set<ImportColumn> taken = new HashSet<>();
		for (String column : columns) {
			ImportColumn guess = ImportColumn.guess(column);
			mapping.add(taken.add(guess) ? guess : ImportColumn.IGNORED);
		}
		List<PastImportStore.Waiting> rows = new ArrayList<>();
		int number = mapping.indexOf(ImportColumn.NUMBER);
		for (List<String> cells : lines.subList(1, lines.size())) {
			rows.add(new PastImportStore.Waiting(rows.size() + 1,
					(number >= 0 && number < cells.size()) ? cells.get(number) : "",
					this.json.writeValueAsString(cells)));
		}
		return new Read(columns, mapping, rows);
	}

	/** The ticket that waits in a row. */
	PastTicket ticket(PastImport in, PastImportStore.Waiting row) {
		String content = Objects.requireNonNullElse(row.content(), "{}");
		return in.columns().isEmpty() ? this.json.readValue(content, PastTicket.class)
				: TableTickets.ticket(this.json.readValue(content, new TypeReference<List<String>>() {
				}), in.mapping(), this.tenants.current().zone());
	}

}
