package app.wayside.cases.sla;

/** How a clock stands. The last three are final: an ended clock never changes again. */
public enum ClockState {

	/** Working time is being used up. */
	RUNNING,

	/** The remaining working time is kept until someone else has acted. */
	PAUSED,

	/** Done in time. */
	MET,

	/** Done, but after the time was used up. */
	MET_LATE,

	/** Ended without being done, because nothing was left to do: the case was closed. */
	STOPPED;

	/** As addresses and message keys write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
