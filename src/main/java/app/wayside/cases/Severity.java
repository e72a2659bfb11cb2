package app.wayside.cases;

/** How much is at stake. */
public enum Severity {

	/** A question that can wait. */
	LOW,
	/** The usual. */
	NORMAL,
	/** A trip or real money is at risk. */
	HIGH,
	/** A person is stranded or in danger, or fraud is under way. */
	CRITICAL

}
