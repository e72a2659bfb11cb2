package app.wayside.bookings.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import app.wayside.bookings.NewBooking.NewDocument;
import app.wayside.bookings.NewBooking;
import app.wayside.bookings.NewBooking.NewItem;
import app.wayside.bookings.NewBooking.NewMis;
import app.wayside.bookings.NewBooking.NewPassenger;
import app.wayside.bookings.NewBooking.NewPrice;
import app.wayside.bookings.NewBooking.NewReference;
import app.wayside.bookings.NewBooking.NewSegment;
import app.wayside.bookings.NewBooking.NewStop;
import org.jspecify.annotations.Nullable;

/**
 * Reads the AIR of Amadeus: one element a line, a file for each ticket or several after
 * one another. What is told: 7A and 7D are sold, MA is void, RF goes back.
 */
final class AirReader {

	private static final Pattern FLIGHT = Pattern.compile(
			"([A-Z0-9]{2})\\s+(\\d{1,4})\\s*([A-Z])\\s+[A-Z]?\\s*(\\d{2}[A-Z]{3})(\\d{4})\\s+(\\d{4})\\s+(\\d{2}[A-Z]{3})");

	private static final Pattern AMOUNT = Pattern.compile("\\s*([A-Z]{3})\\s*(\\d+(?:\\.\\d+)?)\\s*");

	private static final Pattern TAX = Pattern.compile("\\s*([A-Z]{3})\\s*(\\d+(?:\\.\\d+)?)\\s+([A-Z0-9]{2})\\b.*");

	private static final Pattern COMMISSION = Pattern.compile("FM(?:\\*[A-Z]\\*)?(\\d+(?:\\.\\d+)?)(A?)\\b.*");

	private static final Pattern REMARK = Pattern.compile("RM\\*?\\s*MIS/([^/]+)/(.+)");

	private static final Pattern ADDRESS = Pattern.compile("RM\\*?\\s*CUST/(\\S+@\\S+)");

	private static final Pattern PAPER = Pattern.compile("(?:T-[KE]|R-)(\\d{3})-?(\\d{10}).*");

	private static final DateTimeFormatter DAY = new DateTimeFormatterBuilder().parseCaseInsensitive()
		.appendPattern("ddMMM")
		.parseDefaulting(ChronoField.YEAR, 2024)
		.toFormatter(Locale.ENGLISH);

	private final List<String> lines;

	private AirReader(List<String> lines) {
		this.lines = lines;
	}

	static List<ImportedBooking> read(String text) {
		List<List<String>> files = new ArrayList<>();
		for (String line : text.split("\\R")) {
			if (line.startsWith("AIR-BLK")) {
				files.add(new ArrayList<>());
			}
			if (!files.isEmpty()) {
				files.getLast().add(line.stripTrailing());
			}
		}
		if (files.isEmpty()) {
			throw new FileNotRead("AIR-BLK");
		}
		return files.stream().map((lines) -> new AirReader(lines).booking()).toList();
	}

	private ImportedBooking booking() {
		String[] head = this.lines.getFirst().split(";", -1);
		String type = (head.length > 1) ? head[1].strip() : "";
		ImportedBooking.Deed deed = switch (type) {
			case "7A", "7D" -> ImportedBooking.Deed.ISSUE;
			case "MA" -> ImportedBooking.Deed.VOID;
			case "RF" -> ImportedBooking.Deed.REFUND;
			default -> throw new FileNotRead("AIR " + type);
		};
		String locator = after("MUC1A ").map((rest) -> rest.strip().substring(0, Math.min(6, rest.strip().length())))
			.orElse("");
		List<String> papers = papers();
		String number = after("AMD ").map((rest) -> rest.split(";", -1)[0].strip()).orElse("");
		BigDecimal total = (deed == ImportedBooking.Deed.ISSUE) ? total() : null;
		return new ImportedBooking("amadeus", locator.isEmpty() ? String.join(",", papers) : locator,
				type + " " + number + " " + String.join(",", papers), deed, first(ADDRESS, 1).orElse(""),
				passengers().stream().findFirst().map(NewPassenger::name).orElse(""),
				(deed == ImportedBooking.Deed.ISSUE) ? issued(locator, papers) : null, papers, total);
	}

	private NewBooking issued(String locator, List<String> papers) {
		List<NewPassenger> passengers = passengers();
		String carrier = after("A-").map((rest) -> rest.replaceFirst("^.*;", "").strip()).orElse("");
		String code = (carrier.length() >= 2) ? carrier.substring(0, 2) : "";
		String name = after("A-").map((rest) -> rest.split(";", -1)[0].strip()).orElse("");
		List<NewDocument> documents = new ArrayList<>();
		for (int i = 0; i < papers.size(); i++) {
			documents.add(new NewDocument(type().equals("7D") ? "emd" : "ticket", papers.get(i), "open", 0,
					(i < passengers.size()) ? i : null));
		}
		return new NewBooking(null, null, "confirmed", "amadeus", sine(), currency(), null, null, passengers,
				List.of(new NewItem("air", "agent", "ticketed", code, name, null, null, null, null, segments())),
				documents, prices(),
				locator.isEmpty() ? null : List.of(new NewReference("locator", locator, "amadeus")), mis(), null);
	}

	private String type() {
		return this.lines.getFirst().split(";", -1)[1].strip();
	}

	private String sine() {
		return after("C-").map((rest) -> rest.replaceAll("^.*/\\s*", "").split("-", -1)[0].strip()).orElse("");
	}

	private List<String> papers() {
		return this.lines.stream()
			.map(PAPER::matcher)
			.filter(Matcher::matches)
			.map((paper) -> paper.group(1) + "-" + paper.group(2))
			.distinct()
			.toList();
	}

	private List<NewPassenger> passengers() {
		return this.lines.stream()
			.filter((line) -> line.startsWith("I-"))
			.map((line) -> line.split(";", -1))
			.filter((fields) -> fields.length > 1 && fields[1].length() > 2)
			.map((fields) -> passenger(fields[1].substring(2).strip()))
			.toList();
	}

	private static NewPassenger passenger(String name) {
		boolean infant = name.contains("(INF");
		boolean child = name.contains("(CHD");
		return new NewPassenger(name.replaceFirst("\\((?:INF|CHD|ADT).*$", "").strip(),
				infant ? "INF" : child ? "CHD" : "ADT", null);
	}

	private List<NewSegment> segments() {
		List<NewSegment> segments = new ArrayList<>();
		for (String line : this.lines) {
			String[] fields = line.split(";", -1);
			if ((line.startsWith("H-") || line.startsWith("U-")) && fields.length > 5 && fields[1].length() >= 7) {
				Matcher flight = FLIGHT.matcher(fields[5]);
				if (flight.find()) {
					segments.add(segment(fields, flight, segments.size()));
				}
			}
		}
		return segments;
	}

	private NewSegment segment(String[] fields, Matcher flight, int place) {
		LocalDate leaves = day(flight.group(4));
		LocalDate arrives = day(flight.group(7));
		List<String> bases = after("M-").map((rest) -> Arrays.asList(rest.split(";", -1))).orElse(List.of());
		return new NewSegment(flight.group(1), flight.group(2),
				new NewStop(fields[1].substring(4, 7), moment(leaves, flight.group(5)), null),
				new NewStop(fields[3].strip(), moment(arrives, flight.group(6)), null), flight.group(3),
				(place < bases.size()) ? bases.get(place).strip() : "", null);
	}

	/** Days come without a year: the first such day from the issue on. */
	private LocalDate day(String text) {
		LocalDate issued = after("D-").map((rest) -> rest.split(";", -1)[0])
			.map((day) -> LocalDate.parse("20" + day.strip(), DateTimeFormatter.BASIC_ISO_DATE))
			.orElseThrow(() -> new FileNotRead("D-"));
		try {
			LocalDate day = LocalDate.parse(text, DAY);
			LocalDate here = day.withYear(issued.getYear());
			return here.isBefore(issued.minusDays(3)) ? day.withYear(issued.getYear() + 1) : here;
		}
		catch (DateTimeException ex) {
			throw new FileNotRead(text);
		}
	}

	private static String moment(LocalDate day, String time) {
		return day.atTime(LocalTime.parse(time, DateTimeFormatter.ofPattern("HHmm", Locale.ROOT))).toString();
	}

	private String[] fare() {
		return after("K-").map((rest) -> rest.substring(Math.min(1, rest.length())).split(";", -1))
			.orElse(new String[0]);
	}

	/**
	 * What the fare is in the currency that was paid: the equivalent, where there is one.
	 */
	private Optional<Matcher> base() {
		String[] fields = fare();
		return Stream.of(1, 0)
			.filter((place) -> place < fields.length)
			.map((place) -> AMOUNT.matcher(fields[place]))
			.filter(Matcher::matches)
			.findFirst();
	}

	private @Nullable BigDecimal total() {
		return Arrays.stream(fare())
			.skip(2)
			.map(AMOUNT::matcher)
			.filter(Matcher::matches)
			.reduce((first, last) -> last)
			.map((amount) -> new BigDecimal(amount.group(2)))
			.orElse(null);
	}

	private @Nullable String currency() {
		return base().map((amount) -> amount.group(1)).orElse(null);
	}

	private List<NewPrice> prices() {
		List<NewPrice> prices = new ArrayList<>();
		Optional<BigDecimal> base = base().map((amount) -> new BigDecimal(amount.group(2)));
		base.ifPresent((amount) -> prices.add(price("base", null, amount)));
		after("KFTF").or(() -> after("KFTI")).ifPresent((rest) -> {
			for (String field : rest.split(";", -1)) {
				Matcher tax = TAX.matcher(field + " ");
				if (tax.matches()) {
					boolean carriers = tax.group(3).equals("YQ") || tax.group(3).equals("YR");
					prices.add(price(carriers ? "surcharge" : "tax", tax.group(3), new BigDecimal(tax.group(2))));
				}
			}
		});
		base.ifPresent((amount) -> first(COMMISSION, 1).ifPresent((figure) -> {
			BigDecimal of = new BigDecimal(figure);
			boolean percent = first(COMMISSION, 2).orElse("").isEmpty();
			prices.add(price("commission", null,
					percent ? amount.multiply(of).divide(new BigDecimal(100), 2, RoundingMode.HALF_UP) : of));
		}));
		return prices;
	}

	private static NewPrice price(String kind, @Nullable String code, BigDecimal amount) {
		return new NewPrice(0, kind, code, amount, null, null, null, null, null);
	}

	private List<NewMis> mis() {
		return this.lines.stream()
			.map(REMARK::matcher)
			.filter(Matcher::matches)
			.map((remark) -> new NewMis(remark.group(1).strip(), remark.group(2).strip()))
			.toList();
	}

	private Optional<String> after(String tag) {
		return this.lines.stream()
			.filter((line) -> line.startsWith(tag))
			.map((line) -> line.substring(tag.length()))
			.findFirst();
	}

	private Optional<String> first(Pattern pattern, int group) {
		return this.lines.stream()
			.map(pattern::matcher)
			.filter(Matcher::matches)
			.map((match) -> match.group(group))
			.findFirst();
	}

}
