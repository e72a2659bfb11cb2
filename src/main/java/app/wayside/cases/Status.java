package app.wayside.cases;

/** Where a case stands. */
public enum Status {

	/** Nobody has taken it. */
	NEW,
	/** Somebody works on it. */
	OPEN,
	/** It waits for somebody outside. */
	WAITING,
	/** It is solved in our eyes; the customer is asked. */
	RESOLVED,
	/** It is over. A message of the customer can still reopen it. */
	CLOSED;

	/** Whether work may still be done on it. */
	public boolean live() {
		return this != CLOSED;
	}

}
