package app.wayside.bookings.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import app.wayside.bookings.NewBooking;
import app.wayside.bookings.NewBooking.NewDocument;
import app.wayside.bookings.NewBooking.NewItem;
import app.wayside.bookings.NewBooking.NewPassenger;
import app.wayside.bookings.NewBooking.NewPrice;
import app.wayside.bookings.NewBooking.NewReference;
import app.wayside.bookings.NewBooking.NewSegment;
import app.wayside.bookings.NewBooking.NewStop;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table with headings: a row for each flight, night or fee, and rows of one
 * reference after one another are one booking. Headings are known by several names.
 */
final class TableReader {

	private static final Map<String, List<String>> NAMES = Map.ofEntries(
			Map.entry("reference", List.of("reference", "locator", "pnr", "booking", "order", "订单号")),
			Map.entry("sequence", List.of("sequence", "version", "序号")),
			Map.entry("deed", List.of("deed", "action", "操作")),
			Map.entry("address", List.of("email", "customer email", "邮箱")),
			Map.entry("customer", List.of("customer", "owner", "客户")),
			Map.entry("passenger", List.of("passenger", "traveller", "旅客")),
			Map.entry("kind", List.of("kind", "type", "种类")),
			Map.entry("carrier", List.of("carrier", "airline", "承运人")),
			Map.entry("number", List.of("number", "flight", "班次")), Map.entry("class", List.of("class", "舱位")),
			Map.entry("from", List.of("from", "origin", "place", "出发地")),
			Map.entry("leaves", List.of("leaves", "departs", "start", "check in", "出发时间")),
			Map.entry("to", List.of("to", "destination", "到达地")),
			Map.entry("arrives", List.of("arrives", "end", "check out", "到达时间")),
			Map.entry("supplier", List.of("supplier", "hotel", "供应商")),
			Map.entry("confirmation", List.of("confirmation", "确认号")), Map.entry("title", List.of("title", "内容")),
			Map.entry("document", List.of("document", "ticket", "票号")),
			Map.entry("currency", List.of("currency", "币种")), Map.entry("base", List.of("base", "fare", "rate", "票价")),
			Map.entry("surcharge", List.of("surcharge", "yq", "燃油")), Map.entry("tax", List.of("tax", "taxes", "税费")),
			Map.entry("fee", List.of("fee", "service fee", "服务费")), Map.entry("total", List.of("total", "总额")));

	private TableReader() {
	}

	/** A row by the names of our own. */
	private record Row(Map<String, String> cells) {

		String text(String name) {
			return this.cells.getOrDefault(name, "");
		}

		@Nullable BigDecimal amount(String name) {
			String text = text(name).replace(",", "");
			try {
				return text.isEmpty() ? null : new BigDecimal(text);
			}
			catch (NumberFormatException ex) {
				throw new FileNotRead(name + ": " + text);
			}
		}

	}

	static List<ImportedBooking> read(String text) {
		Map<String, List<Row>> bookings = new LinkedHashMap<>();
		for (Row row : rows(text)) {
			bookings.computeIfAbsent(row.text("reference") + "\n" + row.text("sequence"), (key) -> new ArrayList<>())
				.add(row);
		}
		return bookings.values().stream().map(TableReader::booking).toList();
	}

	private static List<Row> rows(String text) {
		CSVFormat format = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.setIgnoreEmptyLines(true)
			.setAllowMissingColumnNames(true)
			.get();
		try (CSVParser parser = CSVParser.parse(text.startsWith("\uFEFF") ? text.substring(1) : text, format)) {
			Map<String, Integer> columns = columns(parser.getHeaderNames());
			if (!columns.containsKey("reference")) {
				throw new FileNotRead("reference");
			}
			return parser.stream().map((line) -> row(line, columns)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, Integer> columns(List<String> headings) {
		Map<String, Integer> columns = new LinkedHashMap<>();
		for (int place = 0; place < headings.size(); place++) {
			String heading = headings.get(place).strip().toLowerCase(Locale.ROOT).replace('_', ' ');
			for (Map.Entry<String, List<String>> known : NAMES.entrySet()) {
				if (known.getValue().contains(heading)) {
					columns.putIfAbsent(known.getKey(), place);
				}
			}
		}
		return columns;
	}

	private static Row row(CSVRecord line, Map<String, Integer> columns) {
		Map<String, String> cells = new LinkedHashMap<>();
		columns.forEach((name, place) -> cells.put(name, (place < line.size()) ? line.get(place).strip() : ""));
		return new Row(cells);
	}

	private static ImportedBooking booking(List<Row> rows) {
		Row first = rows.getFirst();
		ImportedBooking.Deed deed = switch (first.text("deed").toLowerCase(Locale.ROOT)) {
			case "void" -> ImportedBooking.Deed.VOID;
			case "refund" -> ImportedBooking.Deed.REFUND;
			default -> ImportedBooking.Deed.ISSUE;
		};
		List<String> papers = all(rows, "document");
		boolean issued = deed == ImportedBooking.Deed.ISSUE;
		return new ImportedBooking("table", first.text("reference"), deed.name() + " " + first.text("sequence"), deed,
				first.text("address"), first.text("customer"), issued ? issued(rows, papers) : null, papers,
				issued ? first.amount("total") : null);
	}

	private static NewBooking issued(List<Row> rows, List<String> papers) {
		Row first = rows.getFirst();
		return new NewBooking(null, null, "confirmed", "table", null, first.text("currency"), null, null,
				all(rows, "passenger").stream().map((name) -> new NewPassenger(name, null, null)).toList(),
				rows.stream().map(TableReader::item).toList(),
				papers.stream().map((number) -> new NewDocument("ticket", number, "open", null, null)).toList(),
				prices(rows), List.of(new NewReference("locator", first.text("reference"), "table")), null, null);
	}

	private static List<String> all(List<Row> rows, String name) {
		return rows.stream().map((row) -> row.text(name)).filter((text) -> !text.isEmpty()).distinct().toList();
	}

	private static NewItem item(Row row) {
		String kind = row.text("kind").isEmpty() ? "air" : row.text("kind");
		NewStop from = new NewStop(row.text("from"), row.text("leaves"), null);
		NewStop to = new NewStop(row.text("to"), row.text("arrives"), null);
		boolean travels = kind.equalsIgnoreCase("air") || kind.equalsIgnoreCase("rail");
		String number = row.text("number").replaceFirst("^" + java.util.regex.Pattern.quote(row.text("carrier")), "");
		return new NewItem(kind, null, null, row.text("carrier"), row.text("supplier"), row.text("confirmation"),
				row.text("title"), travels ? null : from, travels ? null : to,
				travels ? List.of(new NewSegment(row.text("carrier"), number, from, to, row.text("class"), null, null))
						: null);
	}

	private static List<NewPrice> prices(List<Row> rows) {
		List<NewPrice> prices = new ArrayList<>();
		for (int place = 0; place < rows.size(); place++) {
			Row row = rows.get(place);
			int item = place;
			Stream.of("base", "surcharge", "tax", "fee")
				.filter((part) -> Objects.nonNull(row.amount(part)))
				.map((part) -> new NewPrice(item, part.equals("fee") ? "service_fee" : part, null, row.amount(part),
						null, null, null, null, null))
				.forEach(prices::add);
		}
		return prices;
	}

}
