package app.wayside.bookings.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import app.wayside.bookings.BookingSlice;
import app.wayside.bookings.BookingState;
import app.wayside.web.Choice;
import app.wayside.web.Fragment;
import app.wayside.web.Frame;
import app.wayside.web.Page;

/**
 * The list of bookings.
 *
 * @param wanted which
 * @param slice a page of them
 * @param owners their names
 */
public record BookingsPage(WantedBookings wanted, BookingSlice slice, Map<UUID, String> owners) implements Page {

	@Override
	public String template() {
		return "bookings/list";
	}

	@Override
	public String section() {
		return "bookings";
	}

	/** The address of the next page. */
	public String next() {
		return this.wanted.href(this.slice.next());
	}

	/** The ready lists. */
	public List<Choice> views(Frame frame) {
		boolean plain = !this.wanted.asked();
		return List.of(new Choice("/bookings", frame.t("bookings.view.next"), plain && !this.wanted.all()),
				new Choice("/bookings?view=all", frame.t("bookings.view.all"), plain && this.wanted.all()),
				view(frame, BookingState.ORDERED), view(frame, BookingState.TRAVELLING),
				view(frame, BookingState.CANCELLED));
	}

	private Choice view(Frame frame, BookingState state) {
		return new Choice(new WantedBookings(null, null, state, null, null, null).href(null),
				frame.t("bookings.state." + state), this.wanted.state() == state);
	}

	/** Where bookings may stand. */
	public List<Choice> states(Frame frame) {
		return Stream
			.concat(Stream.of(new Choice("", frame.t("bookings.filter.any-state"), this.wanted.state() == null)),
					Stream.of(BookingState.values())
						.map((state) -> new Choice(state.name(), frame.t("bookings.state." + state),
								state == this.wanted.state())))
			.toList();
	}

	/** How a state looks. */
	public static String tone(BookingState state) {
		return switch (state) {
			case CONFIRMED, DELIVERED -> "good";
			case TRAVELLING -> "accent";
			case CANCELLED -> "danger";
			case ENQUIRY, QUOTED, ORDERED -> "warn";
			case COMPLETED -> "line";
		};
	}

	/**
	 * More of the list.
	 *
	 * @param page of it
	 */
	public record Rows(BookingsPage page) implements Fragment {

		@Override
		public String template() {
			return "bookings/rows";
		}

	}

}
