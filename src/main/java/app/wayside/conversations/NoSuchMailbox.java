package app.wayside.conversations;

import app.wayside.refusal.Invalid;

/** A mail was handed in for an address that is none of the tenant's. */
public final class NoSuchMailbox extends Invalid {

	NoSuchMailbox(String recipient) {
		super("conversations.refusal.no-such-mailbox", recipient);
	}

}
