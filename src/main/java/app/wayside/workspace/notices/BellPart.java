package app.wayside.workspace.notices;

import app.wayside.web.Fragment;
import org.jspecify.annotations.Nullable;

/**
 * The bell of the top bar, fetched anew when somebody was told something.
 *
 * @param unread how many are unread
 * @param latest the newest unread one that is worth a desktop notification
 */
public record BellPart(int unread, @Nullable NoticeRow latest) implements Fragment {

	@Override
	public String template() {
		return "workspace/notices/bell";
	}

}
