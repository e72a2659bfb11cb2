package app.wayside.demo.script;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The details of one telling: fills {@code {flight}}, {@code {date}}, {@code {amount}}
 * and the like.
 */
final class Slots {

	private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z0-9]+)}");

	private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final List<String> TIMES = List.of("06:45", "07:15", "08:50", "09:40", "11:05", "13:20", "14:55",
			"16:20", "17:10", "18:35", "20:05", "21:30");

	private final Map<String, String> values = new HashMap<>();

	private LocalDateTime leaves = LocalDateTime.MIN;

	private Slots() {
	}

	/** When the trip leaves that is told of, by the clocks there. */
	LocalDateTime leaves() {
		return this.leaves;
	}

	/** Everything that decides the details of one telling. */
	record Telling(Story story, Person customer, Places places, Places.Trip trip, Instant openedAt, Random random) {
	}

	static Slots of(Telling telling) {
		Slots slots = new Slots();
		slots.fillPerson(telling);
		slots.fillTrip(telling);
		slots.fillDates(telling);
		slots.fillReferences(telling);
		slots.fillMoney(telling);
		return slots;
	}

	Slots with(String name, String value) {
		this.values.put(name, value);
		return this;
	}

	String value(String name) {
		String value = this.values.get(name);
		if (value == null) {
			throw new IllegalStateException("No value for {" + name + "}");
		}
		return value;
	}

	String fill(String text) {
		return SLOT.matcher(text).replaceAll((found) -> Matcher.quoteReplacement(value(found.group(1)))).strip();
	}

	private void fillPerson(Telling telling) {
		Person customer = telling.customer();
		with("name", customer.writtenName());
		with("customer", customer.salutation());
		with("pax", pick(telling.places().companions().getOrDefault(customer.language(), List.of("Kim")), telling));
	}

	private void fillTrip(Telling telling) {
		String language = telling.story().language();
		Places.Trip trip = telling.trip();
		Places.Place from = place(telling, trip.from());
		Places.Place to = place(telling, trip.to());
		with("flight", trip.flight());
		with("airline", carrier(telling, trip.carrier()).in(language));
		with("from", from.in(language));
		with("to", to.in(language));
		with("city", to.in(language));
		with("hotel", pick(to.hotels().getOrDefault(language, List.of(to.en())), telling));
		with("room", String.valueOf((3 + telling.random().nextInt(15)) * 100 + 1 + telling.random().nextInt(28)));
	}

	private void fillDates(Telling telling) {
		Locale locale = Locale.forLanguageTag(telling.story().language());
		LocalDate opened = telling.openedAt().atZone(telling.customer().zone()).toLocalDate();
		long days = (telling.story().travel() != null) ? telling.story().travel().toDays() : 12;
		// longer journeys ahead or behind vary a little, those of today and tomorrow do
		// not
		int play = (Math.abs(days) > 6) ? telling.random().nextInt(5) - 2 : 0;
		LocalDate travel = opened.plusDays(days + play);
		String pattern = locale.getLanguage().equals("zh") ? "M月d日" : "d MMMM";
		DateTimeFormatter day = DateTimeFormatter.ofPattern(pattern, locale);
		with("date", day.format(travel));
		with("date2", day.format(travel.plusDays(1 + telling.random().nextInt(3))));
		String monthPattern = locale.getLanguage().equals("zh") ? "M月" : "LLLL";
		with("month", DateTimeFormatter.ofPattern(monthPattern, locale).format(opened.minusMonths(1)));
		int time = telling.random().nextInt(TIMES.size() - 4);
		with("time", TIMES.get(time));
		this.leaves = travel.atTime(LocalTime.parse(TIMES.get(time)));
		with("time2", TIMES.get(time + 4));
		with("evening", pick(List.of("16:20", "16:55", "17:10", "18:05"), telling));
		with("evening2", pick(List.of("19:45", "20:30", "21:15"), telling));
	}

	private void fillReferences(Telling telling) {
		Random random = telling.random();
		StringBuilder pnr = new StringBuilder();
		for (int i = 0; i < 6; i++) {
			boolean digit = i > 0 && random.nextInt(4) == 0;
			pnr.append(digit ? (char) ('2' + random.nextInt(8)) : LETTERS.charAt(random.nextInt(LETTERS.length())));
		}
		with("pnr", pnr.toString());
		with("order", "HL-" + (100000 + random.nextInt(900000)));
		with("ticket", (100 + random.nextInt(890)) + "-24" + (10000000 + random.nextInt(90000000)));
		with("invoice", "INV-" + telling.openedAt().atZone(telling.customer().zone()).getYear() % 100 + "-"
				+ String.format(Locale.ROOT, "%05d", 900 + random.nextInt(4000)));
		with("last4", String.format(Locale.ROOT, "%04d", random.nextInt(10000)));
		with("n", String.valueOf(12 + random.nextInt(17)));
		with("project", pick(telling.places().projects(), telling));
		with("costcentre", pick(telling.places().costCentres(), telling));
	}

	private void fillMoney(Telling telling) {
		Prices prices = Prices.of(telling.customer());
		// one draw for both, so that a fee stays in proportion to its price
		double draw = telling.random().nextDouble();
		with("amount", prices.between(telling.story().amount(), draw));
		with("fee", prices.between(telling.story().fee(), draw));
	}

	private static Places.Place place(Telling telling, String code) {
		Places.Place place = telling.places().places().get(code);
		if (place == null) {
			throw new IllegalStateException("No place " + code);
		}
		return place;
	}

	private static Places.Words carrier(Telling telling, String code) {
		Places.Words words = telling.places().carriers().get(code);
		if (words == null) {
			throw new IllegalStateException("No carrier " + code);
		}
		return words;
	}

	private static String pick(List<String> from, Telling telling) {
		return from.get(telling.random().nextInt(from.size()));
	}

}
