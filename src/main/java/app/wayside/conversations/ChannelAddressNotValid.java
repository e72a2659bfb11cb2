package app.wayside.conversations;

import app.wayside.refusal.Invalid;

/** This is not an address to which mail can be sent. */
public final class ChannelAddressNotValid extends Invalid {

	ChannelAddressNotValid(String channel) {
		super("conversations.refusal.channel-address-not-valid", channel);
	}

}
