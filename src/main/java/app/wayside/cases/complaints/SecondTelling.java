package app.wayside.cases.complaints;

/**
 * How the result was told once more, beside the letter. The names are stored.
 */
public enum SecondTelling {

	/** Somebody called. */
	PHONE,
	/** The customer read it on his own page. */
	PAGE,
	/** Nobody told it, and it is written why. */
	WAIVED

}
