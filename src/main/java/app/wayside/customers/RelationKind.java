package app.wayside.customers;

/** What one customer is to another. The names are stored. */
public enum RelationKind {

	/** Makes the bookings. */
	BOOKS_FOR,
	/** Pays. */
	PAYS_FOR,
	/** Agrees to trips. */
	APPROVES_FOR,
	/** Belongs to the family; true both ways. */
	FAMILY,
	/** Answers for a minor. */
	GUARDIAN_OF

}
