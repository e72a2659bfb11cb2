package app.wayside.customers;

/**
 * Why two profiles may be one customer. The names are stored.
 */
public enum Ground {

	/** The same document. */
	DOCUMENT(95),
	/** The same number, with or without its country. */
	PHONE(75),
	/** The same name, whatever the order of its words. */
	NAME(40),
	/** The same name, in another script. */
	NAME_IN_OTHER_SCRIPT(40),
	/** A name that differs by a letter or two. */
	NAME_ALIKE(25),
	/** Hardly anybody else is called so. */
	RARE_NAME(35),
	/** Both work for the same company. */
	COMPANY(35),
	/** The same name before the at sign, at another mail house. */
	MAIL_NAME(40),
	/** Mail to one of the addresses came back. */
	BOUNCED(25);

	private final int weight;

	Ground(int weight) {
		this.weight = weight;
	}

	/** How much it says by itself, of a hundred. */
	int weight() {
		return this.weight;
	}

}
