package app.wayside.dispatch;

import app.wayside.refusal.NotFound;

/** There is no such mail in the outbox of this tenant. */
public final class MailNotFound extends NotFound {

	MailNotFound() {
		super("dispatch.refusal.not-found");
	}

}
