package app.wayside.bookings;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import app.wayside.customers.CustomerId;
import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A booking as its tables hold it: a component for each column, under the same name.
 *
 * @param head of it
 * @param parties who has to do with it
 * @param passengers who travels
 * @param items what was booked
 * @param segments of the items
 * @param documents with numbers
 * @param prices what was paid
 * @param mis what the company wants to see
 * @param policy what it said; empty where nobody asked
 * @param references by which it is called
 */
record BookingRows(HeadRow head, List<PartyRow> parties, List<PassengerRow> passengers, List<ItemRow> items,
		List<SegmentRow> segments, List<DocumentRow> documents, List<PriceRow> prices, List<MisRow> mis,
		List<PolicyRow> policy, List<ReferenceRow> references) {

	/** What comes last where a booking has no moment. */
	static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

	record HeadRow(UUID tenantId, UUID id, String number, String state, UUID ownerId, @Nullable UUID companyId,
			String channel, String agent, String currency, Instant bookedAt, Instant madeAt, String title,
			String traveller, @Nullable Instant departsAt, @Nullable Instant endsAt, Instant sortAt, int version) {

		static HeadRow of(UUID tenant, Booking booking, Instant madeAt) {
			BookingContent what = booking.content();
			CustomerId company = what.sale().company();
			Instant departs = what.departsAt().orElse(null);
			return new HeadRow(tenant, booking.id().value(), booking.number(), booking.state().name(),
					what.sale().owner().value(), (company != null) ? company.value() : null, what.sale().channel(),
					what.sale().agent(), what.sale().currency().getCurrencyCode(), what.sale().bookedAt(), madeAt,
					what.title(), what.travellers(), departs, what.endsAt().orElse(null),
					Objects.requireNonNullElse(departs, NEVER), booking.version());
		}

		BookingContent.Sale sale() {
			return new BookingContent.Sale(new CustomerId(this.ownerId),
					(this.companyId != null) ? new CustomerId(this.companyId) : null, this.channel, this.agent,
					Currency.getInstance(this.currency), this.bookedAt);
		}

	}

	record PartyRow(UUID tenantId, UUID bookingId, String role, UUID customerId) {
	}

	record PassengerRow(UUID tenantId, UUID bookingId, int position, String name, String type,
			@Nullable UUID customerId) {
	}

	record ItemRow(UUID tenantId, UUID bookingId, int position, String kind, String model, String state,
			String supplierCode, String supplierName, String confirmation, String title, @Nullable String fromPlace,
			@Nullable LocalDateTime fromLocal, @Nullable String fromZone, @Nullable Instant fromAt,
			@Nullable String toPlace, @Nullable LocalDateTime toLocal, @Nullable String toZone,
			@Nullable Instant toAt) {

		static ItemRow of(HeadRow head, int position, Item item) {
			Stop from = item.from();
			Stop to = item.to();
			return new ItemRow(head.tenantId(), head.id(), position, item.kind().name(), item.model().name(),
					item.state().name(), item.supplierCode(), item.supplierName(), item.confirmation(), item.title(),
					(from != null) ? from.place() : null, (from != null) ? from.local() : null,
					(from != null) ? from.zone().getId() : null, (from != null) ? from.instant() : null,
					(to != null) ? to.place() : null, (to != null) ? to.local() : null,
					(to != null) ? to.zone().getId() : null, (to != null) ? to.instant() : null);
		}

		Item item(List<SegmentRow> segments) {
			return new Item(Item.Kind.valueOf(this.kind), Item.Model.valueOf(this.model),
					Item.State.valueOf(this.state), this.supplierCode, this.supplierName, this.confirmation, this.title,
					stop(this.fromPlace, this.fromLocal, this.fromZone), stop(this.toPlace, this.toLocal, this.toZone),
					segments.stream()
						.filter((row) -> row.item() == this.position)
						.sorted(Comparator.comparingInt(SegmentRow::position))
						.map(SegmentRow::segment)
						.toList());
		}

		private static @Nullable Stop stop(@Nullable String place, @Nullable LocalDateTime local,
				@Nullable String zone) {
			return (place != null && local != null && zone != null) ? new Stop(place, local, ZoneId.of(zone)) : null;
		}

	}

	record SegmentRow(UUID tenantId, UUID bookingId, int item, int position, String carrier, String number,
			String fromPlace, LocalDateTime fromLocal, String fromZone, Instant fromAt, String toPlace,
			LocalDateTime toLocal, String toZone, Instant toAt, String bookingClass, String fareBasis, String state) {

		static SegmentRow of(ItemRow item, int position, Segment segment) {
			Stop from = segment.from();
			Stop to = segment.to();
			return new SegmentRow(item.tenantId(), item.bookingId(), item.position(), position, segment.carrier(),
					segment.number(), from.place(), from.local(), from.zone().getId(), from.instant(), to.place(),
					to.local(), to.zone().getId(), to.instant(), segment.bookingClass(), segment.fareBasis(),
					segment.state().name());
		}

		Segment segment() {
			return new Segment(this.carrier, this.number,
					new Stop(this.fromPlace, this.fromLocal, ZoneId.of(this.fromZone)),
					new Stop(this.toPlace, this.toLocal, ZoneId.of(this.toZone)), this.bookingClass, this.fareBasis,
					Item.State.valueOf(this.state));
		}

	}

	record DocumentRow(UUID tenantId, UUID bookingId, int position, String kind, String number, String state,
			@Nullable Integer item, @Nullable Integer passenger) {

		Document document() {
			return new Document(Document.Kind.valueOf(this.kind), this.number, Document.State.valueOf(this.state),
					this.item, this.passenger);
		}

	}

	record PriceRow(UUID tenantId, UUID bookingId, int position, @Nullable Integer item, String kind, String code,
			BigDecimal valueAmount, String valueCurrency, String payer, String payee, String refundable, String tax) {

		static PriceRow of(HeadRow head, int position, Price price) {
			return new PriceRow(head.tenantId(), head.id(), position, price.item(), price.kind().name(), price.code(),
					price.value().amount(), price.value().currency().getCurrencyCode(), price.payer().name(),
					price.payee().name(), price.refundable().name(), price.tax().name());
		}

		Price price() {
			return new Price(this.item, Price.Kind.valueOf(this.kind), this.code,
					Money.of(this.valueAmount, this.valueCurrency), Price.Side.valueOf(this.payer),
					Price.Side.valueOf(this.payee), Price.Refundable.valueOf(this.refundable),
					Price.Tax.valueOf(this.tax));
		}

	}

	record MisRow(UUID tenantId, UUID bookingId, String name, String value) {
	}

	record PolicyRow(UUID tenantId, UUID bookingId, @Nullable BigDecimal referenceAmount,
			@Nullable String referenceCurrency, @Nullable BigDecimal lowestAmount, @Nullable String lowestCurrency,
			String result, String reason) {

		static PolicyRow of(HeadRow head, Policy policy) {
			Money reference = policy.reference();
			Money lowest = policy.lowest();
			return new PolicyRow(head.tenantId(), head.id(), (reference != null) ? reference.amount() : null,
					(reference != null) ? reference.currency().getCurrencyCode() : null,
					(lowest != null) ? lowest.amount() : null,
					(lowest != null) ? lowest.currency().getCurrencyCode() : null, policy.result().name(),
					policy.reason());
		}

		Policy policy() {
			return new Policy(money(this.referenceAmount, this.referenceCurrency),
					money(this.lowestAmount, this.lowestCurrency), Policy.Result.valueOf(this.result), this.reason);
		}

		private static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
			return (amount != null && currency != null) ? Money.of(amount, currency) : null;
		}

	}

	record ReferenceRow(UUID tenantId, UUID bookingId, String kind, String value, String source, String written) {

		Reference reference() {
			return new Reference(Reference.Kind.valueOf(this.kind), this.written, this.source);
		}

	}

}
