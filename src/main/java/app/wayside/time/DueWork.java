package app.wayside.time;

/**
 * Work that falls due by the clock: a node looks for it every few seconds, and whoever
 * tells a {@link Past} does it at each moment that he tells.
 */
public interface DueWork {

	/** Does what has fallen due, of all tenants. */
	void doDue();

	/**
	 * Does, in a told past, what the last thing that was told has made due; most work
	 * waits for the clock.
	 */
	default void follow() {
	}

}
