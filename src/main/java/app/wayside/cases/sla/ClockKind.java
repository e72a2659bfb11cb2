package app.wayside.cases.sla;

/** What a clock measures. */
public enum ClockKind {

	/** From the opening of the case to the first reply by a person. */
	FIRST_REPLY,

	/** From the first unanswered message after that to the next reply by a person. */
	NEXT_REPLY,

	/** From the opening, or reopening, of the case to its resolution. */
	RESOLUTION;

	/** As addresses and message keys write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
