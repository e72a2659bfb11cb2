package app.wayside.cases;

/**
 * What a colleague has to have done before he says that a case is over; told by whoever
 * keeps it.
 */
public interface FinalSteps {

	/**
	 * Refuses while something is open.
	 * @throws app.wayside.refusal.Conflict naming it
	 */
	void requireDone(CaseId over);

}
