package app.wayside.identity;

/** Whether work may be given to a member of staff. */
public enum Presence {

	/** Takes new work. */
	AVAILABLE,
	/** Works, and takes nothing new. */
	BUSY,
	/** Away from the desk for a while. */
	AWAY,
	/** Not at work. */
	OFFLINE

}
