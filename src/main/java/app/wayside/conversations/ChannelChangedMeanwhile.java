package app.wayside.conversations;

import app.wayside.refusal.Conflict;

/** Somebody else changed the channel in the meantime. */
public final class ChannelChangedMeanwhile extends Conflict {

	ChannelChangedMeanwhile(String channel) {
		super("conversations.refusal.channel-changed", channel);
	}

}
