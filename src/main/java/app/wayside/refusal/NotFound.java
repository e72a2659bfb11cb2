package app.wayside.refusal;

/** There is no such thing, or not for the one who asks (HTTP 404). */
public abstract non-sealed class NotFound extends Refusal {

	protected NotFound(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

}
