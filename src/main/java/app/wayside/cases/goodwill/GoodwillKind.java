package app.wayside.cases.goodwill;

/** In what goodwill is given. The names are stored. */
public enum GoodwillKind {

	/** A voucher for the next trip. */
	VOUCHER,
	/** Points on the customer's account. */
	POINTS,
	/** Money. */
	CASH

}
