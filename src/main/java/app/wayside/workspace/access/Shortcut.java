package app.wayside.workspace.access;

/** The single letters that a reader may give another letter, with the usual one. */
public enum Shortcut {

	/** Goes to the next row. */
	NEXT("j"),
	/** Goes to the row before. */
	PREVIOUS("k"),
	/** Filters the list. */
	FILTER("f"),
	/** Looks for something. */
	SEARCH("/"),
	/** Writes a reply. */
	REPLY("r"),
	/** Writes an internal note. */
	NOTE("n"),
	/** Takes the case. */
	TAKE("t"),
	/** Gives the case to somebody. */
	ASSIGN("a"),
	/** Says for whom the case waits. */
	WAIT("w"),
	/** Corrects the classification. */
	CLASSIFY("c"),
	/** Resolves the case. */
	RESOLVE("e"),
	/** Makes a new one. */
	NEW("+");

	private final String usual;

	Shortcut(String usual) {
		this.usual = usual;
	}

	/** The letter that it has for everybody else. */
	public String usual() {
		return this.usual;
	}

}
