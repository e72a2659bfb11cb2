package app.wayside.bookings;

import app.wayside.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One typed part of what was paid. Invoices, refunds and reports are read from these.
 *
 * @param item place of the item it belongs to, from 0; none where it is for all
 * @param kind what it is
 * @param code of a tax or levy; empty otherwise
 * @param value how much; never below zero, for who pays whom says the direction
 * @param payer who pays
 * @param payee who is paid
 * @param refundable whether it comes back when nobody travels
 * @param tax how it is treated
 */
public record Price(@Nullable Integer item, Kind kind, String code, Money value, Side payer, Side payee,
		Refundable refundable, Tax tax) {

	/** What parts there are. */
	public enum Kind {

		/** The fare or rate itself. */
		BASE(Side.CUSTOMER, Side.SUPPLIER),
		/** Fuel and insurance of the carrier. */
		SURCHARGE(Side.CUSTOMER, Side.SUPPLIER),
		/** Of a state or an airport. */
		TAX(Side.CUSTOMER, Side.SUPPLIER),
		/** For a change or a cancellation. */
		PENALTY(Side.CUSTOMER, Side.SUPPLIER),
		/** What we add to a nett rate. */
		MARKUP(Side.CUSTOMER, Side.AGENCY),
		/** For our work on a document. */
		HANDLING(Side.CUSTOMER, Side.AGENCY),
		/** For our work. */
		SERVICE_FEE(Side.CUSTOMER, Side.AGENCY),
		/** On our own service. */
		LEVY(Side.CUSTOMER, Side.AGENCY),
		/** What we let off. */
		DISCOUNT(Side.AGENCY, Side.CUSTOMER),
		/** What the supplier gives us. */
		COMMISSION(Side.SUPPLIER, Side.AGENCY),
		/** What the supplier gives us for much. */
		INCENTIVE(Side.SUPPLIER, Side.AGENCY);

		private final Side payer;

		private final Side payee;

		Kind(Side payer, Side payee) {
			this.payer = payer;
			this.payee = payee;
		}

		/** Who pays it, unless somebody says otherwise. */
		public Side payer() {
			return this.payer;
		}

		/** Who is paid, unless somebody says otherwise. */
		public Side payee() {
			return this.payee;
		}

	}

	/** Who pays and is paid. */
	public enum Side {

		/** Who travels or pays for it. */
		CUSTOMER,
		/** We. */
		AGENCY,
		/** Who provides it. */
		SUPPLIER

	}

	/** Whether a part comes back. */
	public enum Refundable {

		/** It does. */
		YES,
		/** It does not. */
		NO,
		/** As the rules of the fare say. */
		RULES

	}

	/** How a part is treated. */
	public enum Tax {

		/** Handed through, not ours to tax. */
		PASS_THROUGH,
		/** At the usual rate. */
		STANDARD,
		/** At nothing. */
		ZERO,
		/** Free of it. */
		EXEMPT,
		/** By the margin. */
		MARGIN,
		/** Not its matter. */
		OUTSIDE

	}

	/** What it adds to the customer's bill; nothing where it is between others. */
	public Money toCustomer() {
		return (this.payer == Side.CUSTOMER) ? this.value
				: (this.payee == Side.CUSTOMER) ? this.value.negated() : Money.zero(this.value.currency());
	}

	/** Whether the customer sees it. */
	public boolean customers() {
		return this.payer == Side.CUSTOMER || this.payee == Side.CUSTOMER;
	}

}
