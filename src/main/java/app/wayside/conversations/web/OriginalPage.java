package app.wayside.conversations.web;

import app.wayside.conversations.Message;
import app.wayside.web.Fragment;

/**
 * A mail in its own form.
 *
 * @param message the mail
 */
public record OriginalPage(Message message) implements Fragment {

	@Override
	public String template() {
		return "conversations/original";
	}

}
