package app.wayside.cases;

/** On whom a case is blocked. */
public enum WaitingFor {

	/** The customer owes an answer. */
	CUSTOMER,
	/** The airline. */
	AIRLINE,
	/** The hotel. */
	HOTEL,
	/** A bank or payment provider. */
	BANK,
	/** A guide, driver or destination agent. */
	PARTNER,
	/** Our own accounts department. */
	FINANCE,
	/** Nobody else: we ourselves. */
	US

}
