package app.wayside.customers;

/** For what a customer mostly travels. The names are stored. */
public enum TravellerType {

	/** Out of his own pocket. */
	LEISURE,
	/** For a company. */
	CORPORATE,
	/** Sells on to others. */
	AGENT

}
