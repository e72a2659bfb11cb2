package app.wayside.bookings.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import app.wayside.bookings.Booking;
import app.wayside.bookings.BookingContent;
import app.wayside.bookings.BookingState;
import app.wayside.bookings.Document;
import app.wayside.bookings.Item;
import app.wayside.bookings.MisField;
import app.wayside.bookings.Party;
import app.wayside.bookings.Passenger;
import app.wayside.bookings.Policy;
import app.wayside.bookings.Price;
import app.wayside.bookings.Reference;
import app.wayside.customers.CustomerId;
import app.wayside.money.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A booking as programs see it.
 *
 * @param id of it
 * @param number by which people call it
 * @param state where it stands
 * @param owner whose it is
 * @param company for which he travels
 * @param channel by which it was sold
 * @param agent who sold it
 * @param bookedAt UTC
 * @param departsAt UTC
 * @param endsAt UTC
 * @param total what the customer pays
 * @param parties who has to do with it
 * @param passengers who travels
 * @param items what was booked
 * @param documents with numbers
 * @param prices what was paid, by parts
 * @param references by which it is called
 * @param mis what the company wants to see
 * @param policy what its policy said
 * @param version to hand back with a change
 */
@Schema(name = "Booking")
@JsonInclude(JsonInclude.Include.ALWAYS)
record BookingBody(UUID id, String number, BookingState state, UUID owner, @Nullable UUID company, String channel,
		String agent, Instant bookedAt, @Nullable Instant departsAt, @Nullable Instant endsAt, Money total,
		List<PartyBody> parties, List<PassengerBody> passengers, List<Item> items, List<Document> documents,
		List<Price> prices, List<ReferenceBody> references, List<MisField> mis, @Nullable Policy policy, int version) {

	static BookingBody of(Booking booking) {
		BookingContent what = booking.content();
		BookingContent.Sale sale = what.sale();
		return new BookingBody(booking.id().value(), booking.number(), booking.state(), sale.owner().value(),
				id(sale.company()), sale.channel(), sale.agent(), sale.bookedAt(), what.departsAt().orElse(null),
				what.endsAt().orElse(null), what.total(), what.parties().stream().map(PartyBody::of).toList(),
				what.passengers().stream().map(PassengerBody::of).toList(), what.items(), what.documents(),
				what.prices(), what.references().stream().map(ReferenceBody::of).toList(), what.mis(), what.policy(),
				booking.version());
	}

	private static @Nullable UUID id(@Nullable CustomerId customer) {
		return (customer != null) ? customer.value() : null;
	}

	/**
	 * Somebody who has to do with it.
	 *
	 * @param role what he is to it
	 * @param customer who
	 */
	record PartyBody(Party.Role role, UUID customer) {

		static PartyBody of(Party party) {
			return new PartyBody(party.role(), party.customer().value());
		}

	}

	/**
	 * Somebody who travels.
	 *
	 * @param name as ticketed
	 * @param type by age
	 * @param customer whose profile that is
	 */
	record PassengerBody(String name, Passenger.Type type, @Nullable UUID customer) {

		static PassengerBody of(Passenger passenger) {
			return new PassengerBody(passenger.name(), passenger.type(), id(passenger.customer()));
		}

	}

	/**
	 * A number by which it is called.
	 *
	 * @param kind whose number it is
	 * @param value as it was written
	 * @param source of whom
	 */
	record ReferenceBody(Reference.Kind kind, String value, String source) {

		static ReferenceBody of(Reference reference) {
			return new ReferenceBody(reference.kind(), reference.written(), reference.source());
		}

	}

	/**
	 * Another state.
	 *
	 * @param state to go to
	 * @param version that was read
	 */
	@Schema(name = "BookingMove")
	record Move(BookingState state, int version) {
	}

}
