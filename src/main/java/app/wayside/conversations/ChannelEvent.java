package app.wayside.conversations;

import app.wayside.identity.DomainEvent;
import app.wayside.identity.Fact;
import app.wayside.identity.Subject;

/** What happens to channels. */
public sealed interface ChannelEvent extends DomainEvent {

	/** The channel. */
	ChannelId channelId();

	@Override
	default Subject about() {
		return new Subject("channel", channelId().value());
	}

	/** It was opened. */
	record Opened(Fact fact, ChannelId channelId, String kind) implements ChannelEvent {
	}

	/** It was changed. */
	record Changed(Fact fact, ChannelId channelId, boolean active) implements ChannelEvent {
	}

}
