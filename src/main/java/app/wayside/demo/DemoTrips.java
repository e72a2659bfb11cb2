package app.wayside.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import app.wayside.bookings.Bookings;
import app.wayside.bookings.NewBooking;
import app.wayside.bookings.Places;
import app.wayside.customers.ContactKind;
import app.wayside.customers.Customers;
import app.wayside.customers.Encounter;
import app.wayside.demo.script.Person;
import app.wayside.demo.script.ScriptedCase;
import app.wayside.demo.script.ScriptedTrip;
import app.wayside.identity.Acting;
import app.wayside.identity.Actor;
import app.wayside.tenancy.TenantId;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters the trips that the latest cases of the script name by their locators, as they
 * were sold before anybody wrote.
 */
@Component
class DemoTrips {

	private static final int MANY = 60;

	private final Bookings bookings;

	private final Customers customers;

	private final TransactionTemplate transaction;

	DemoTrips(Bookings bookings, Customers customers, TransactionTemplate transaction) {
		this.bookings = bookings;
		this.customers = customers;
		this.transaction = transaction;
	}

	void enter(TenantId tenant, List<ScriptedCase> cases, Instant now) {
		List<ScriptedCase> latest = cases.stream()
			.filter((told) -> told.bookingReference() != null && told.bookingReference().length() == 6)
			.filter((told) -> Places.find(told.trip().from()).isPresent() && Places.find(told.trip().to()).isPresent())
			.sorted(Comparator.comparing(ScriptedCase::openedAt).reversed())
			.limit(MANY)
			.toList();
		Acting.run(tenant, Actor.WAYSIDE, () -> this.transaction
			.executeWithoutResult((status) -> latest.forEach((told) -> this.bookings.enter(trip(told, now)))));
	}

	private NewBooking trip(ScriptedCase told, Instant now) {
		Person customer = told.customer();
		UUID owner = this.customers
			.meet(new Encounter(ContactKind.EMAIL, customer.email(), customer.writtenName(), customer.language()))
			.value();
		ScriptedTrip trip = told.trip();
		ZoneId from = zone(trip.from());
		Instant leaves = trip.leaves().atZone(from).toInstant();
		LocalDateTime back = trip.leaves().toLocalDate().plusDays(4).atTime(18, 30);
		boolean over = leaves.plus(Duration.ofDays(5)).isBefore(now);
		return new NewBooking(owner, null, over ? "completed" : "confirmed", told.channel(), "", currency(customer),
				told.openedAt().minus(Duration.ofDays(20)), null,
				List.of(new NewBooking.NewPassenger(ticketed(customer), "ADT", owner)),
				List.of(flight(trip, trip.leaves(), back),
						hotel(trip, trip.leaves().toLocalDate().atTime(15, 0), back)),
				List.of(new NewBooking.NewDocument("ticket", ticket(told), over ? "used" : "open", 0, 0)),
				prices(told, customer), List.of(new NewBooking.NewReference("locator", told.bookingReference(), "")),
				null, null);
	}

	private static NewBooking.NewItem flight(ScriptedTrip trip, LocalDateTime out, LocalDateTime back) {
		return new NewBooking.NewItem("air", "agent", "ticketed", trip.carrier(), null, null, null, null, null,
				List.of(leg(trip, trip.from(), trip.to(), out), leg(trip, trip.to(), trip.from(), back)));
	}

	private static NewBooking.NewSegment leg(ScriptedTrip trip, String from, String to, LocalDateTime leaves) {
		ZoneId there = zone(to);
		Instant out = leaves.atZone(zone(from)).toInstant();
		long apart = Math.abs(zone(from).getRules().getOffset(out).getTotalSeconds()
				- there.getRules().getOffset(out).getTotalSeconds()) / 3600;
		LocalDateTime arrives = LocalDateTime.ofInstant(out.plus(Duration.ofMinutes(140 + apart * 75)), there);
		String number = from.equals(trip.from()) ? trip.number() : String.valueOf(Integer.parseInt(trip.number()) + 1);
		return new NewBooking.NewSegment(trip.carrier(), number, new NewBooking.NewStop(from, leaves.toString(), null),
				new NewBooking.NewStop(to, arrives.toString(), null), "Y", "", null);
	}

	private static NewBooking.NewItem hotel(ScriptedTrip trip, LocalDateTime in, LocalDateTime out) {
		return new NewBooking.NewItem("hotel", "principal", null, "", "Harbour Court", null, "Harbour Court, 4 nights",
				new NewBooking.NewStop(trip.to(), in.plusDays(1).toString(), null),
				new NewBooking.NewStop(trip.to(), out.toLocalDate().atTime(11, 0).plusDays(1).toString(), null), null);
	}

	private static List<NewBooking.NewPrice> prices(ScriptedCase told, Person customer) {
		BigDecimal rate = rate(currency(customer));
		int base = 900 + Math.floorMod(told.trip().hashCode(), 60) * 40;
		return List.of(price("base", "", base, rate), price("surcharge", "YQ", 130, rate),
				price("tax", "XT", 100, rate), price("service_fee", "", 70, rate),
				price("commission", "", base / 50, rate));
	}

	private static NewBooking.NewPrice price(String kind, String code, int yuan, BigDecimal rate) {
		return new NewBooking.NewPrice(0, kind, code,
				rate.multiply(BigDecimal.valueOf(yuan)).setScale(0, java.math.RoundingMode.HALF_UP), null, null, null,
				null, null);
	}

	private static String currency(Person customer) {
		return switch (customer.language().equals("zh") ? "CN" : customer.country()) {
			case "CN" -> "CNY";
			case "ID" -> "IDR";
			case "IN" -> "INR";
			case "GB" -> "GBP";
			case "SG" -> "SGD";
			default -> "USD";
		};
	}

	/** Units of a currency for a yuan, rough. */
	private static BigDecimal rate(String currency) {
		return new BigDecimal(switch (currency) {
			case "CNY" -> "1";
			case "IDR" -> "2250";
			case "INR" -> "11.8";
			case "GBP" -> "0.11";
			case "SGD" -> "0.19";
			default -> "0.14";
		});
	}

	/** As a ticket has it, the family's name first. */
	private static String ticketed(Person customer) {
		String name = customer.name().toUpperCase(Locale.ROOT);
		int gap = customer.language().equals("zh") ? name.indexOf(' ') : name.lastIndexOf(' ');
		String turned = customer.language().equals("zh") ? name.substring(0, gap) + "/" + name.substring(gap + 1)
				: name.substring(gap + 1) + "/" + name.substring(0, gap);
		return turned.replace(" ", "") + " " + customer.title();
	}

	private static String ticket(ScriptedCase told) {
		return "781-24%08d".formatted(Math.floorMod((told.bookingReference() + told.story()).hashCode(), 100_000_000));
	}

	private static ZoneId zone(String airport) {
		return Places.find(airport).orElseThrow().zone();
	}

}
