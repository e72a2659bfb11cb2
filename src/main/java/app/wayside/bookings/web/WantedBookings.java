package app.wayside.bookings.web;

import java.time.LocalDate;

import app.wayside.bookings.BookingState;
import org.jspecify.annotations.Nullable;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address of the list asks for.
 *
 * @param q a number by which it is called
 * @param view those that leave next where none is said
 * @param state where it stands
 * @param supplier code of somebody who provides something
 * @param from leaving on that day or later
 * @param to leaving on that day or before
 */
public record WantedBookings(@Nullable String q, @Nullable String view, @Nullable BookingState state,
		@Nullable String supplier, @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
		@Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {

	/** Those that leave next. */
	public static final WantedBookings NEXT = new WantedBookings(null, null, null, null, null, null);

	/** All there are, the latest first. */
	public boolean all() {
		return "all".equals(this.view) || narrowed();
	}

	/** Whether anything narrows the list besides its view. */
	public boolean narrowed() {
		return !text(this.q).isEmpty() || !text(this.supplier).isEmpty() || this.state != null;
	}

	/** Whether anything at all was asked for. */
	public boolean asked() {
		return narrowed() || this.from != null || this.to != null;
	}

	/** Its address. */
	public String href(@Nullable String after) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath("/bookings");
		add(uri, "q", this.q);
		add(uri, "view", this.view);
		add(uri, "state", this.state);
		add(uri, "supplier", this.supplier);
		add(uri, "from", this.from);
		add(uri, "to", this.to);
		add(uri, "after", after);
		return uri.encode().toUriString();
	}

	private static void add(UriComponentsBuilder uri, String name, @Nullable Object value) {
		if (value != null && !value.toString().isBlank()) {
			uri.queryParam(name, value.toString());
		}
	}

	/** What was typed, or nothing. */
	public static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
