package app.wayside.bookings.web;

import java.util.List;
import java.util.stream.Stream;

import app.wayside.bookings.Item;
import app.wayside.bookings.Passenger;
import app.wayside.bookings.Price;
import app.wayside.web.Choice;
import app.wayside.web.Frame;
import app.wayside.web.Page;

/** The form by which a booking is entered by hand. */
public record NewBookingPage() implements Page {

	@Override
	public String template() {
		return "bookings/new";
	}

	@Override
	public String section() {
		return "bookings";
	}

	/** What can be booked. */
	public List<Choice> kinds(Frame frame) {
		return Stream.of(Item.Kind.values())
			.map((kind) -> new Choice(kind.name(), frame.t("bookings.kind." + kind), kind == Item.Kind.AIR))
			.toList();
	}

	/** In whose name. */
	public List<Choice> models(Frame frame) {
		return Stream.of(Item.Model.values())
			.map((model) -> new Choice(model.name(), frame.t("bookings.model." + model), model == Item.Model.AGENT))
			.toList();
	}

	/** By age. */
	public List<Choice> types(Frame frame) {
		return Stream.of(Passenger.Type.values())
			.map((type) -> new Choice(type.name(), frame.t("bookings.type." + type), type == Passenger.Type.ADT))
			.toList();
	}

	/** What parts a price may have. */
	public List<Choice> parts(Frame frame) {
		return Stream.of(Price.Kind.values())
			.map((kind) -> new Choice(kind.name(), frame.t("bookings.price." + kind), kind == Price.Kind.BASE))
			.toList();
	}

	/** The currencies that are used most. */
	public List<Choice> currencies() {
		return Stream.of("CNY", "EUR", "GBP", "HKD", "IDR", "INR", "JPY", "KRW", "KWD", "MYR", "SGD", "THB", "USD")
			.map((code) -> new Choice(code, code, code.equals("CNY")))
			.toList();
	}

}
