package app.wayside.cases.catalogue;

/** What it costs the company when a process stands still. */
public enum Impact {

	/** Can wait for days. */
	LOW,
	/** Hurts within a day. */
	MEDIUM,
	/** Hurts within hours. */
	HIGH

}
