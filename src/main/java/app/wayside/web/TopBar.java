package app.wayside.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the top bar tells about the reader's work. A module that knows gives a bean of
 * {@link Source}.
 *
 * @param next the next breach, if any is near
 * @param presence the reader's state and load
 * @param unread notices that the reader has not seen
 */
public record TopBar(@Nullable Breach next, @Nullable Presence presence, int unread) {

	/** Nothing to tell. */
	public static final TopBar QUIET = new TopBar(null, null, 0);

	/**
	 * The clock that runs out next.
	 *
	 * @param number of the case
	 * @param href to the case
	 * @param due when it breaches
	 */
	public record Breach(String number, String href, Instant due) {
	}

	/**
	 * The reader's presence.
	 *
	 * @param state whether work is being given to the reader
	 * @param load cases held
	 * @param capacity cases that may be held
	 * @param href where a POST changes it
	 */
	public record Presence(app.wayside.identity.Presence state, int load, int capacity, String href) {

		/** Whether work is being given to the reader. */
		public boolean available() {
			return this.state == app.wayside.identity.Presence.AVAILABLE;
		}

		/** The states to choose from. */
		public app.wayside.identity.Presence[] choices() {
			return app.wayside.identity.Presence.values();
		}
	}

	/** Knows what the top bar tells. */
	public interface Source {

		/** For whoever acts now. */
		TopBar topBar();

		/** How much waits behind a destination of the rail; zero shows no badge. */
		default int waiting(String destination) {
			return 0;
		}

	}

}
