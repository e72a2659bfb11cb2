package app.wayside.refusal;

/** The one who asks lacks the permission (HTTP 403). */
public abstract non-sealed class Forbidden extends Refusal {

	protected Forbidden(String messageKey, Object... arguments) {
		super(messageKey, arguments);
	}

}
