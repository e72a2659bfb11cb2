package app.wayside.workspace.desk;

import java.time.Duration;
import java.time.Instant;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.Departures;
import org.jspecify.annotations.Nullable;

/**
 * A case in the list of the desk.
 *
 * @param row the case
 * @param customer the customer's name
 * @param company he travels for, if any
 * @param category what it is about, in the reader's language
 * @param agent who has it; empty where nobody
 * @param excerpt where the words stand that were looked for; none where none were
 * @param vip whether the customer is of the highest tier
 */
public record DeskRow(CaseRow row, String customer, @Nullable String company, String category, String agent,
		CaseLists.@Nullable Excerpt excerpt, boolean vip) {

	private static final Duration NEAR = Duration.ofHours(24);

	/** The symbol of the channel. */
	public String channelIcon() {
		return switch (this.row.channel()) {
			case "PHONE" -> "phone";
			case "CHAT", "PORTAL", "WECHAT" -> "chat";
			default -> "mail";
		};
	}

	/**
	 * When check-in closes for what leaves soon, as a booking says it; none otherwise.
	 */
	public @Nullable Instant checkIn(Instant now) {
		Instant departs = this.row.departsAt();
		Instant closes = (departs != null) ? departs.minus(Departures.CHECK_IN_CLOSES) : null;
		return (closes != null && closes.isAfter(now) && closes.isBefore(now.plus(NEAR))) ? closes : null;
	}

}
