package app.wayside.customers;

/** A paper to travel with. The names are stored. */
public enum DocumentKind {

	/** Of a country. */
	PASSPORT,
	/** Of a country. */
	ID_CARD,
	/** To enter a country. */
	VISA

}
