package app.wayside.imports;

/** Desks whose exports are read. */
public enum Source {

	/** Tickets, comments, users and organizations as JSON or a JSON object a line. */
	ZENDESK("Zendesk"),
	/** Tickets, conversations, contacts and companies as JSON, or tickets as CSV. */
	FRESHDESK("Freshdesk"),
	/** Tickets with their articles as JSON, or tickets as CSV; Znuny as well. */
	OTRS("OTRS"),
	/** Any table, a ticket a row, whose columns somebody names. */
	TABLE("CSV");

	private final String title;

	Source(String title) {
		this.title = title;
	}

	/** What it is called in any language. */
	public String title() {
		return this.title;
	}

}
