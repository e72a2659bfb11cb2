package app.wayside.refusal;

/** The thing is in a state that does not allow it (HTTP 409). */
public abstract non-sealed class Conflict extends Refusal {

	protected Conflict(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

}
