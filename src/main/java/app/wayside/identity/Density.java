package app.wayside.identity;

/** The height of rows. */
public enum Density {

	/** Rows of 40 px. */
	COMFORTABLE,
	/** Rows of 32 px. */
	COMPACT

}
