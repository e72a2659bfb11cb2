package app.wayside.bookings;

import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import app.wayside.customers.CustomerId;
import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All that a booking holds.
 *
 * @param sale to whom, how and when
 * @param parties who has to do with it
 * @param passengers who travels
 * @param items what was booked
 * @param documents with numbers
 * @param prices what was paid, by parts
 * @param references by which it is called
 * @param mis what the company wants to see
 * @param policy what its policy said; none where nobody asked
 */
public record BookingContent(Sale sale, List<Party> parties, List<Passenger> passengers, List<Item> items,
		List<Document> documents, List<Price> prices, List<Reference> references, List<MisField> mis,
		@Nullable Policy policy) {

	/**
	 * The sale.
	 *
	 * @param owner whose booking it is
	 * @param company for which he travels
	 * @param channel by which it was sold
	 * @param agent who sold it; may be empty
	 * @param currency of the customer's bill
	 * @param bookedAt when, UTC
	 */
	public record Sale(CustomerId owner, @Nullable CustomerId company, String channel, String agent, Currency currency,
			Instant bookedAt) {
	}

	/** When the first thing begins that takes place. */
	public Optional<Instant> departsAt() {
		return begins().map(Stop::instant).min(Comparator.naturalOrder());
	}

	/** When somebody leaves next, after a moment: the first part that takes place. */
	public Optional<Instant> leavesAfter(Instant moment) {
		return Stream
			.concat(begins(),
					live().flatMap((item) -> item.segments().stream())
						.filter((segment) -> segment.state().live())
						.map(Segment::from))
			.map(Stop::instant)
			.filter((at) -> at.isAfter(moment))
			.min(Comparator.naturalOrder());
	}

	/** When the last thing ends that takes place. */
	public Optional<Instant> endsAt() {
		return live().map(Item::to).filter(Objects::nonNull).map(Stop::instant).max(Comparator.naturalOrder());
	}

	/** What the customer pays for all of it. */
	public Money total() {
		return Money.sum(this.prices.stream().filter(Price::customers).map(Price::toCustomer).toList(),
				this.sale.currency());
	}

	/** The trip in a few letters: {@code PVG–PEK}, or what else was booked first. */
	public String title() {
		List<Segment> segments = this.items.stream().flatMap((item) -> item.segments().stream()).toList();
		if (!segments.isEmpty()) {
			return segments.getFirst().from().place() + "–" + farthest(segments);
		}
		return this.items.stream()
			.map((item) -> item.title().isEmpty() ? item.supplierName() : item.title())
			.filter((title) -> !title.isEmpty())
			.findFirst()
			.orElse("");
	}

	// Out and back is called by its turning point: where the longest stay is.
	private static String farthest(List<Segment> segments) {
		String home = segments.getFirst().from().place();
		if (!segments.getLast().to().place().equals(home)) {
			return segments.getLast().to().place();
		}
		String there = segments.getFirst().to().place();
		long longest = -1;
		for (int i = 0; i + 1 < segments.size(); i++) {
			long stay = segments.get(i + 1).from().instant().getEpochSecond()
					- segments.get(i).to().instant().getEpochSecond();
			if (stay > longest) {
				longest = stay;
				there = segments.get(i).to().place();
			}
		}
		return there;
	}

	/** Those who travel, for a list. */
	String travellers() {
		String first = this.passengers.getFirst().name();
		return (this.passengers.size() > 1) ? first + " +" + (this.passengers.size() - 1) : first;
	}

	private Stream<Stop> begins() {
		return live().map(Item::from).filter(Objects::nonNull);
	}

	private Stream<Item> live() {
		return this.items.stream().filter((item) -> item.state().live());
	}

	/** The customers who have to do with it. */
	public List<CustomerId> people() {
		return Stream
			.concat(this.parties.stream().map(Party::customer),
					this.passengers.stream().map(Passenger::customer).filter(Objects::nonNull))
			.collect(Collectors.toCollection(java.util.LinkedHashSet::new))
			.stream()
			.toList();
	}

}
