package app.wayside.cases.triage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import app.wayside.cases.triage.Reference.Kind;

/**
 * Finds references to bookings in a text. A shape alone makes one only where it cannot be
 * mistaken; record locators look like words and are taken when the words beside them say
 * so, or when letters and digits are mixed as no word mixes them.
 */
public final class References {

	private static final Pattern CASE = Pattern.compile("(?<![A-Za-z0-9-])C-(\\d{4})-(\\d{4,8})(?![0-9])");

	private static final Pattern INVOICE = Pattern
		.compile("(?<![A-Za-z0-9])(?i:INV|CN|INVOICE)[- ]?(?:\\d{2,4}[-/])?\\d{3,10}(?![A-Za-z0-9])");

	private static final Pattern ORDER = Pattern.compile(
			"(?<![A-Za-z0-9-])(?i:(HTL|HOTEL|TOUR|TRF|RAIL|VISA|INS|ORD|ORDER|BK|BKG|PKG))[-#]\\d{3,10}(?![A-Za-z0-9])");

	private static final Pattern TICKET = Pattern.compile("(?<![0-9A-Za-z+])(\\d{3})[- ]?(\\d{10})(?![0-9])");

	private static final Pattern FLIGHT = Pattern.compile(
			"(?<![A-Za-z0-9-])((?:[A-Z][A-Z]|[A-Z][0-9]|[0-9][A-Z])) ?([1-9]\\d{0,3}|0\\d{2,3})(?![A-Za-z0-9]|[.,:/-]\\d)");

	private static final Pattern LOCATOR = Pattern
		.compile("(?<![A-Za-z0-9@#/_.-])([A-Za-z0-9]{6})(?![A-Za-z0-9@_]|-[A-Za-z0-9])");

	/** Words that announce a record locator, up to a few words before it. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"(?:\\bpnr|\\brecord locator|\\blocator|\\bconfirmation(?: (?:code|number|no\\.?))?|\\b(?:booking|reservation|itinerary|order)"
					+ "(?: (?:code|number|no\\.?|ref(?:erence)?|id))?|\\bref(?:erence)?\\b\\.?|kode (?:booking|pemesanan|reservasi)|nomor (?:booking|pemesanan|pesanan)"
					+ "|booking|buchungs(?:nummer|code)|réservation|reserva|"
					+ "预订编号|预订号|订座记录|记录编号|订单号?|编码|预定号|确认号|票号|訂位代號)"
					+ "(?:\\s*(?:is|was|adalah|ist|est|es|number|code|no\\.?|是|为|為|code is))?\\s*[:：#=(（「\"'‘“]*\\s*$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Six-letter words that stand where a locator could. */
	private static final Set<String> NO_LOCATOR = Set.of("PLEASE", "REFUND", "CANCEL", "NUMBER", "TICKET", "FLIGHT",
			"CHANGE", "URGENT", "THANKS", "SYSTEM", "OFFICE", "TRAVEL", "RETURN", "STATUS", "ONLINE", "FAILED",
			"REWARD", "POINTS", "PERSON", "BEFORE", "CANNOT", "DOUBLE", "SINGLE", "FAMILY", "SUMMER", "WINTER",
			"MONDAY", "FRIDAY", "SUNDAY", "AUGUST", "STILL", "STATED", "DETAIL", "EXPIRE", "CLOSED", "BOOKED");

	/** Two-character words that stand before numbers and are no airline. */
	private static final Set<String> NO_AIRLINE = Set.of("AM", "PM", "NO", "ID", "IN", "ON", "AT", "TO", "OF", "BY",
			"OR", "IS", "RM", "RP", "US", "USD", "EU", "UK", "PO", "OK", "AN", "MY", "WE", "HE", "IF", "SO", "DO", "GO",
			"AS", "PP", "KM", "KG", "MB", "GB", "T1", "T2", "T3", "T4", "T5", "1A", "V1", "V2", "P1", "P2", "Q1", "Q2",
			"Q3", "Q4", "A4", "G7", "TV", "WC", "AC", "B1", "B2", "C1", "C2", "RT", "RW");

	/**
	 * Words beside a number pair that make it a flight even when the airline's code is a
	 * common word.
	 */
	private static final Pattern FLYING = Pattern.compile(
			"flight|flt|flug|vol|vuelo|voo|volo|航班|班机|penerbangan|pesawat|flies|flying|depart|arriv",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/**
	 * Prefixes of airlines' ticket numbers run from 001 to 999, and a telephone number
	 * never begins so after these words.
	 */
	private static final Pattern PHONE = Pattern.compile("(?:tel|phone|mobile|whatsapp|call|电话|手机|telp|hp|wa)\\W{0,4}$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private References() {
	}

	/** The references the text names, in their order; none overlaps another. */
	public static List<Reference> in(String text) {
		List<Reference> found = new ArrayList<>();
		collect(found, text, CASE, (match) -> reference(Kind.CASE, match, "a case number of this desk"));
		collect(found, text, INVOICE, (match) -> reference(Kind.INVOICE, match, "an invoice number"));
		collect(found, text, ORDER,
				(match) -> reference(match.group(1).toUpperCase(Locale.ROOT).startsWith("H") ? Kind.HOTEL : Kind.ORDER,
						match, "begins with " + match.group(1)));
		collect(found, text, TICKET, (match) -> ticket(text, match));
		collect(found, text, FLIGHT, (match) -> flight(text, match));
		collect(found, text, LOCATOR, (match) -> locator(text, match));
		found.sort(Comparator.comparingInt(Reference::start));
		return List.copyOf(found);
	}

	private static void collect(List<Reference> found, String text, Pattern shape,
			Function<MatchResult, Optional<Reference>> judge) {
		Matcher matcher = shape.matcher(text);
		while (matcher.find()) {
			boolean free = found.stream()
				.noneMatch((one) -> one.start() < matcher.end() && matcher.start() < one.end());
			if (free) {
				judge.apply(matcher).ifPresent(found::add);
			}
		}
	}

	private static Optional<Reference> reference(Kind kind, MatchResult match, String why) {
		String value = match.group().replace(" ", "").toUpperCase(Locale.ROOT);
		return Optional.of(new Reference(kind, value, match.start(), match.end(), why));
	}

	private static Optional<Reference> ticket(String text, MatchResult match) {
		if (match.group(1).equals("000") || PHONE.matcher(before(text, match.start(), 16)).find()) {
			return Optional.empty();
		}
		String value = match.group(1) + match.group(2);
		return Optional.of(new Reference(Kind.TICKET, value, match.start(), match.end(),
				"thirteen digits, airline " + match.group(1)));
	}

	private static Optional<Reference> flight(String text, MatchResult match) {
		String airline = match.group(1);
		boolean said = FLYING.matcher(before(text, match.start(), 30)).find();
		boolean spaced = match.group().indexOf(' ') >= 0;
		boolean certain = !NO_AIRLINE.contains(airline) && match.group(2).length() >= (spaced ? 3 : 2);
		boolean price = text.startsWith("%", match.end()) || text.startsWith("元", match.end());
		if (price || !(said || certain)) {
			return Optional.empty();
		}
		return reference(Kind.FLIGHT, match, said ? "stands after words of flying" : "an airline code and a number");
	}

	private static Optional<Reference> locator(String text, MatchResult match) {
		String value = match.group(1);
		String upper = value.toUpperCase(Locale.ROOT);
		boolean capitals = value.equals(upper);
		long digits = value.chars().filter(Character::isDigit).count();
		Matcher announced = ANNOUNCED.matcher(before(text, match.start(), 48));
		if (NO_LOCATOR.contains(upper) || digits == 6 && !announced.find()) {
			return Optional.empty();
		}
		announced.reset();
		if (announced.find() && (capitals || digits > 0)) {
			return reference(Kind.LOCATOR, match, "stands after \"" + announced.group().strip() + "\"");
		}
		if (capitals && digits > 0 && changes(value) >= 2 && !value.matches("\\d{1,2}[A-Z]{3}\\d{1,2}|\\d+[A-Z]+")) {
			return reference(Kind.LOCATOR, match, "six capitals and digits, mixed as in no word");
		}
		return Optional.empty();
	}

	/** How often letters turn to digits or back. */
	private static int changes(String value) {
		int changes = 0;
		for (int i = 1; i < value.length(); i++) {
			changes += (Character.isDigit(value.charAt(i)) != Character.isDigit(value.charAt(i - 1))) ? 1 : 0;
		}
		return changes;
	}

	private static String before(String text, int at, int chars) {
		return text.substring(Math.max(0, at - chars), at);
	}

}
