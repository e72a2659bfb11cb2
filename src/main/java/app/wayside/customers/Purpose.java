package app.wayside.customers;

/** For what something kept about a customer is used. The names are stored. */
public enum Purpose {

	/** To do what he booked. */
	SERVICE,
	/** To offer him something. */
	MARKETING,
	/** To ask whether he was served well. */
	SURVEY,
	/** To learn what he may like. */
	PROFILING

}
