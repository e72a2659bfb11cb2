package app.wayside.conversations;

import app.wayside.refusal.Invalid;

/** A mail was handed in that is larger than is taken. */
public final class HandedMailTooLarge extends Invalid {

	HandedMailTooLarge(long megabytes) {
		super("conversations.refusal.mail-too-large", megabytes);
	}

}
