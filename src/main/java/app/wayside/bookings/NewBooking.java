package app.wayside.bookings;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A booking as it is handed in, by a form, a program or a file: nothing in it is sure
 * yet. {@link BookingCheck} makes content of it, or says all that is wrong at once.
 *
 * @param owner whose it is
 * @param company for which he travels; that of the owner where none is said
 * @param state where it stands; confirmed where none is said
 * @param channel by which it was sold
 * @param agent who sold it
 * @param currency of the customer's bill
 * @param bookedAt when; now where none is said
 * @param parties who else has to do with it
 * @param passengers who travels
 * @param items what was booked
 * @param documents with numbers
 * @param prices what was paid, by parts
 * @param references by which it is called
 * @param mis what the company wants to see
 * @param policy what its policy said
 */
public record NewBooking(@Nullable UUID owner, @Nullable UUID company, @Nullable String state, @Nullable String channel,
		@Nullable String agent, @Nullable String currency, @Nullable Instant bookedAt, @Nullable List<NewParty> parties,
		@Nullable List<NewPassenger> passengers, @Nullable List<NewItem> items, @Nullable List<NewDocument> documents,
		@Nullable List<NewPrice> prices, @Nullable List<NewReference> references, @Nullable List<NewMis> mis,
		@Nullable NewPolicy policy) {

	/** What stands in a list, where there is one. */
	static <T> List<T> all(@Nullable List<T> list) {
		return (list != null) ? list.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * Somebody who has to do with it.
	 *
	 * @param role traveller, booker, payer, approver, guardian, agent
	 * @param customer who
	 */
	public record NewParty(@Nullable String role, @Nullable UUID customer) {
	}

	/**
	 * Somebody who travels.
	 *
	 * @param name exactly as ticketed
	 * @param type ADT, CHD or INF; an adult where none is said
	 * @param customer whose profile that is
	 */
	public record NewPassenger(@Nullable String name, @Nullable String type, @Nullable UUID customer) {
	}

	/**
	 * One thing that is booked.
	 *
	 * @param kind air, rail, hotel, transfer, tour, car, cruise, visa, insurance, fee
	 * @param model agent, principal or margin; agent where none is said
	 * @param state confirmed where none is said
	 * @param supplierCode short
	 * @param supplierName in full
	 * @param confirmation the supplier's number
	 * @param title in a line
	 * @param from where and when it begins; for air and rail the segments say it
	 * @param to where and when it ends
	 * @param segments of air and rail
	 */
	public record NewItem(@Nullable String kind, @Nullable String model, @Nullable String state,
			@Nullable String supplierCode, @Nullable String supplierName, @Nullable String confirmation,
			@Nullable String title, @Nullable NewStop from, @Nullable NewStop to, @Nullable List<NewSegment> segments) {
	}

	/**
	 * A place and the moment there.
	 *
	 * @param place an airport's code, or a name
	 * @param at date and time as the place's clocks show it: 2026-11-20T08:00
	 * @param zone of the place; that of the airport where none is said
	 */
	public record NewStop(@Nullable String place, @Nullable String at, @Nullable String zone) {
	}

	/**
	 * One flight or train.
	 *
	 * @param carrier code of it
	 * @param number without the carrier
	 * @param from where and when it leaves
	 * @param to where and when it arrives
	 * @param bookingClass letter
	 * @param fareBasis of the fare
	 * @param state that of the item where none is said
	 */
	public record NewSegment(@Nullable String carrier, @Nullable String number, @Nullable NewStop from,
			@Nullable NewStop to, @Nullable String bookingClass, @Nullable String fareBasis, @Nullable String state) {
	}

	/**
	 * A paper with a number.
	 *
	 * @param kind ticket, emd, voucher, policy, visa
	 * @param number as printed
	 * @param state open where none is said
	 * @param item place of the item it is for, from 0
	 * @param passenger place of the one it is for, from 0
	 */
	public record NewDocument(@Nullable String kind, @Nullable String number, @Nullable String state,
			@Nullable Integer item, @Nullable Integer passenger) {
	}

	/**
	 * One typed part of what is paid.
	 *
	 * @param item place of the item it belongs to, from 0
	 * @param kind base, surcharge, tax, penalty, markup, handling, service_fee, levy,
	 * discount, commission, incentive
	 * @param code of a tax or levy
	 * @param amount how much, not below zero
	 * @param currency that of the booking where none is said
	 * @param payer as usual for the kind where none is said
	 * @param payee as usual for the kind where none is said
	 * @param refundable yes, no, rules; as the rules say where none is said
	 * @param tax handed through where none is said
	 */
	public record NewPrice(@Nullable Integer item, @Nullable String kind, @Nullable String code,
			@Nullable BigDecimal amount, @Nullable String currency, @Nullable String payer, @Nullable String payee,
			@Nullable String refundable, @Nullable String tax) {
	}

	/**
	 * A number by which it is called.
	 *
	 * @param kind locator, confirmation, order; a locator where none is said
	 * @param value as written
	 * @param source of whom
	 */
	public record NewReference(@Nullable String kind, @Nullable String value, @Nullable String source) {
	}

	/**
	 * What a company wants to see.
	 *
	 * @param name of the field
	 * @param value in it
	 */
	public record NewMis(@Nullable String name, @Nullable String value) {
	}

	/**
	 * What the travel policy said.
	 *
	 * @param reference the fare without an agreement
	 * @param lowest the lowest logical fare of the moment
	 * @param result compliant, out_of_policy, needs_approval
	 * @param reason code
	 */
	public record NewPolicy(@Nullable BigDecimal reference, @Nullable BigDecimal lowest, @Nullable String result,
			@Nullable String reason) {
	}

}
