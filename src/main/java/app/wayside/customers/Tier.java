package app.wayside.customers;

/**
 * How much a customer is owed by way of care, lowest first. The names are stored.
 */
public enum Tier {

	/** Everybody. */
	STANDARD,
	/** Regular. */
	SILVER,
	/** Frequent. */
	GOLD,
	/** Cared for by name. */
	VIP

}
