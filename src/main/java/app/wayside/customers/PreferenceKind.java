package app.wayside.customers;

/** What a preference is about. The names are stored. */
public enum PreferenceKind {

	/** In the plane or train. */
	SEAT,
	/** What he eats. */
	MEAL,
	/** In the hotel. */
	ROOM,
	/** The number of a programme. */
	LOYALTY,
	/** Whatever else. */
	OTHER

}
