package app.wayside.conversations;

import app.wayside.refusal.Conflict;

/** No mail can be written, because no mailbox is in use. */
public final class NoMailboxInUse extends Conflict {

	NoMailboxInUse() {
		super("conversations.refusal.no-mailbox-in-use");
	}

}
