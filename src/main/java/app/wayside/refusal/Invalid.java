package app.wayside.refusal;

/** What was sent does not make sense (HTTP 422). */
public abstract non-sealed class Invalid extends Refusal {

	protected Invalid(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

}
