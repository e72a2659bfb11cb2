package app.wayside.conversations.web;

import java.util.List;

import app.wayside.conversations.Channels;
import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * On which ways customers write.
 *
 * @param channels by address
 * @param shown the one that is looked at
 * @param pane what stands beside the list
 * @param reception where mail is received; none where it is not
 */
public record ChannelsPage(List<Channels.Channel> channels, Channels.@Nullable Channel shown, Pane pane,
		@Nullable Integer reception) implements Page {

	/** What stands beside the list. */
	public enum Pane {

		/** Nothing is chosen. */
		NONE,
		/** A channel is to be opened. */
		NEW,
		/** A channel is looked at. */
		SHOWN

	}

	@Override
	public String template() {
		return "conversations/channels";
	}

	@Override
	public String section() {
		return "settings";
	}

}
