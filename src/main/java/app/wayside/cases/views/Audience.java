package app.wayside.cases.views;

/** For whom a view is, the nearest first. The names are stored. */
public enum Audience {

	/** For whoever made it. */
	PERSONAL,
	/** For the members of a team. */
	TEAM,
	/** For everybody who sees cases. */
	SHARED;

	/** As forms and programs write it. */
	public String word() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
