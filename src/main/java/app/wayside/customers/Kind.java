package app.wayside.customers;

/** What a customer is. The names are stored. */
public enum Kind {

	/** One who travels, books or pays. */
	PERSON,
	/** One for whom persons travel. */
	COMPANY

}
