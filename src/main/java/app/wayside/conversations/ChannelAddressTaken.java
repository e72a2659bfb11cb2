package app.wayside.conversations;

import app.wayside.refusal.Conflict;

/** An address belongs to one channel in the whole installation. */
public final class ChannelAddressTaken extends Conflict {

	ChannelAddressTaken(String channel) {
		super("conversations.refusal.channel-address-taken", channel);
	}

}
