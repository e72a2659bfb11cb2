package app.wayside.cases.sla;

/** Whose turn it is while a case waits. */
public enum Party {

	CUSTOMER, AIRLINE, HOTEL, SUPPLIER, PARTNER, BANK, AUTHORITY, FINANCE, US

}
