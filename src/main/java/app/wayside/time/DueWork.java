package app.wayside.time;

/**
 * Work that falls due by the clock: a node looks for it every few seconds, and whoever
 * tells a {@link Past} does it at each moment that he tells.
 */
public interface DueWork {

	/** Does what has fallen due, of all tenants. */
	void doDue();

	/**
	 * Whether what people do makes it due, and not only the clock; in a told past it is
	 * then done right after them.
	 */
	default boolean follows() {
		return false;
	}

}
