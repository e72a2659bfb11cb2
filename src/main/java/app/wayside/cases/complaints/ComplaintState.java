package app.wayside.cases.complaints;

/** How far a complaint is. The names are stored. */
public enum ComplaintState {

	/** It came in; the customer knows nothing yet. */
	RECEIVED,
	/** He knows that it is here. */
	ACKNOWLEDGED,
	/** He knows what will be done, and by when. */
	PLANNED,
	/** It is decided; the result was not yet told on two channels. */
	DECIDED,
	/** The result was told on two channels, or it is written why not. */
	TOLD,
	/** He did not accept the result; somebody above looks at it. */
	APPEALED,
	/** It is over, and its entry in the register is complete. */
	ARCHIVED

}
