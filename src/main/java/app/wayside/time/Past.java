package app.wayside.time;

/**
 * A past that is told, not lived: the demonstration makes its last ninety days with it,
 * moment by moment, on one thread. Whatever would start work of its own beside that
 * thread leaves it to the teller, who does all {@link DueWork} at each moment.
 */
public final class Past {

	private static final ScopedValue<Boolean> TOLD = ScopedValue.newInstance();

	private Past() {
	}

	/** Does the work as part of a past that is told. */
	public static void tell(Runnable work) {
		ScopedValue.where(TOLD, true).run(work);
	}

	/** Whether the running thread tells a past. */
	public static boolean isTold() {
		return TOLD.isBound();
	}

}
