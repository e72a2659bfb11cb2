package app.wayside.identity;

import app.wayside.refusal.NotFound;

/** There is no such API token. */
public final class TokenNotFound extends NotFound {

	TokenNotFound() {
		super("identity.refusal.token-not-found");
	}

}
