package app.wayside.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the outgoing channel does, for the wall and for the doctor.
 *
 * @param waiting mails that are due and not handed over yet
 * @param oldestWaiting how long the first of them has been in the outbox; none if none
 * waits
 * @param failedToday mails of the last 24 hours that failed or came back
 * @param routes each configured route, in the order in which they are tried
 */
public record ChannelHealth(long waiting, @Nullable Duration oldestWaiting, long failedToday,
		List<RouteHealth> routes) {

	/**
	 * How one route does.
	 *
	 * @param route its name
	 * @param lastSuccess when a mail was last handed over there, UTC
	 * @param lastTrouble when that last went wrong by the route's fault, UTC
	 * @param trouble what went wrong then; empty if nothing ever did
	 */
	public record RouteHealth(String route, @Nullable Instant lastSuccess, @Nullable Instant lastTrouble,
			String trouble) {

		/** Whether the last thing that happened was good, or nothing ever happened. */
		public boolean isWell() {
			return this.lastTrouble == null || (this.lastSuccess != null && this.lastSuccess.isAfter(this.lastTrouble));
		}

	}

}
