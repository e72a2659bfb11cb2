package app.wayside.audit;

/**
 * A place in the log: transaction first, then the order within it.
 *
 * @param transaction PostgreSQL's 64-bit transaction number
 * @param seq grows within a transaction
 */
public record Cursor(long transaction, long seq) {

	/** Before the first event. */
	public static final Cursor BEGINNING = new Cursor(0, 0);

	/** Reads {@code transaction-seq}; whatever is not a cursor is the beginning. */
	public static Cursor parse(String text) {
		String[] parts = text.strip().split("-", -1);
		try {
			return (parts.length == 2) ? new Cursor(Long.parseLong(parts[0]), Long.parseLong(parts[1])) : BEGINNING;
		}
		catch (NumberFormatException ex) {
			return BEGINNING;
		}
	}

	@Override
	public String toString() {
		return this.transaction + "-" + this.seq;
	}

}
