package app.wayside.approvals;

/** How far an approval came. The names are stored. */
public enum ApprovalState {

	/** Waits for a decision. */
	REQUESTED,
	/** Agreed to. */
	GRANTED,
	/** Not agreed to. */
	REJECTED,
	/** Taken back by whoever asked. */
	WITHDRAWN

}
