package app.wayside.workspace.notices;

import java.util.List;
import java.util.UUID;

import app.wayside.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * One's own notices.
 *
 * @param rows the latest first
 * @param unread how many are unread
 * @param next after which the next page begins; none on the last
 * @param cursor from where live updates follow
 */
public record NoticesPage(List<NoticeRow> rows, int unread, @Nullable UUID next, String cursor) implements Page {

	@Override
	public String template() {
		return "workspace/notices/notices";
	}

}
