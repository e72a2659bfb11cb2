package app.wayside.workspace.desk;

import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
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

	/** The symbol of the channel. */
	public String channelIcon() {
		return switch (this.row.channel()) {
			case "PHONE" -> "phone";
			case "CHAT", "PORTAL", "WECHAT" -> "chat";
			default -> "mail";
		};
	}

}
