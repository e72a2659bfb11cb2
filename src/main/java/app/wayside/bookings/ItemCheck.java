package app.wayside.bookings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import app.wayside.bookings.NewBooking.NewItem;
import app.wayside.bookings.NewBooking.NewSegment;
import org.jspecify.annotations.Nullable;

/**
 * Makes items of what was handed in: what travels has segments that follow one another,
 * what has a moment ends behind it.
 */
final class ItemCheck {

	private final Faults faults;

	ItemCheck(Faults faults) {
		this.faults = faults;
	}

	List<Item> items(List<NewItem> sent) {
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < sent.size(); i++) {
			items.add(item("items[" + i + "]", sent.get(i)));
		}
		if (items.isEmpty()) {
			this.faults.add("items", "bookings.check.no-items");
		}
		return items;
	}

	private Item item(String at, NewItem sent) {
		if (sent.kind() == null || sent.kind().isBlank()) {
			this.faults.add(at + ".kind", "bookings.check.missing");
		}
		Item.Kind kind = this.faults.oneOf(at + ".kind", sent.kind(), Item.Kind.FEE);
		Item.State state = this.faults.oneOf(at + ".state", sent.state(), Item.State.CONFIRMED);
		List<Segment> segments = segments(at, kind, sent, state);
		Stop from = segments.isEmpty() ? stop(at + ".from", kind, sent.from()) : segments.getFirst().from();
		Stop to = segments.isEmpty() ? end(at, from, sent.to()) : segments.getLast().to();
		String name = this.faults.may(at + ".supplierName", sent.supplierName());
		String code = this.faults.may(at + ".supplierCode", sent.supplierCode()).toUpperCase(Locale.ROOT);
		if (!segments.isEmpty() && code.isEmpty()) {
			code = segments.getFirst().carrier();
		}
		return new Item(kind, this.faults.oneOf(at + ".model", sent.model(), Item.Model.AGENT), state, code,
				name.isEmpty() ? code : name, this.faults.may(at + ".confirmation", sent.confirmation()),
				this.faults.may(at + ".title", sent.title()), from, to, segments);
	}

	private @Nullable Stop stop(String at, Item.Kind kind, NewBooking.@Nullable NewStop sent) {
		boolean nothing = sent == null || (blank(sent.place()) && blank(sent.at()));
		return (nothing && (kind.timeless() || kind.travels())) ? null : this.faults.stop(at, sent);
	}

	private @Nullable Stop end(String at, @Nullable Stop from, NewBooking.@Nullable NewStop sent) {
		if (sent == null || (blank(sent.place()) && blank(sent.at()))) {
			return from;
		}
		NewBooking.NewStop there = (blank(sent.place()) && from != null)
				? new NewBooking.NewStop(from.place(), sent.at(), from.zone().getId()) : sent;
		Stop to = this.faults.stop(at + ".to", there);
		if (from != null && to != null && to.instant().isBefore(from.instant())) {
			this.faults.add(at + ".to.at", "bookings.check.ends-before");
		}
		return to;
	}

	private List<Segment> segments(String at, Item.Kind kind, NewItem sent, Item.State state) {
		List<NewSegment> all = NewBooking.all(sent.segments());
		if (!kind.travels()) {
			return List.of();
		}
		if (all.isEmpty()) {
			this.faults.add(at + ".segments", "bookings.check.no-segments");
		}
		List<Segment> segments = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			String here = at + ".segments[" + i + "]";
			Segment segment = segment(here, all.get(i), state);
			if (segment != null) {
				if (!segments.isEmpty() && segment.from().instant().isBefore(segments.getLast().to().instant())) {
					this.faults.add(here + ".from.at", "bookings.check.leaves-before", segments.getLast().flight());
				}
				segments.add(segment);
			}
		}
		return segments;
	}

	private @Nullable Segment segment(String at, NewSegment sent, Item.State state) {
		String carrier = this.faults.must(at + ".carrier", sent.carrier()).toUpperCase(Locale.ROOT);
		String number = this.faults.must(at + ".number", sent.number()).toUpperCase(Locale.ROOT);
		Stop from = this.faults.stop(at + ".from", sent.from());
		Stop to = this.faults.stop(at + ".to", sent.to());
		if (from == null || to == null) {
			return null;
		}
		if (!to.instant().isAfter(from.instant())) {
			this.faults.add(at + ".to.at", "bookings.check.lands-before");
		}
		if (from.place().equals(to.place())) {
			this.faults.add(at + ".to.place", "bookings.check.same-place");
		}
		return new Segment(carrier, number.replaceFirst("^0+(?=.)", ""), from, to,
				this.faults.may(at + ".bookingClass", sent.bookingClass()).toUpperCase(Locale.ROOT),
				this.faults.may(at + ".fareBasis", sent.fareBasis()),
				this.faults.oneOf(at + ".state", sent.state(), state));
	}

	private static boolean blank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
