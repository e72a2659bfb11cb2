package app.wayside.conversations;

import app.wayside.refusal.Invalid;

/** A message takes only so many files. */
public final class TooManyFiles extends Invalid {

	TooManyFiles(int most) {
		super("conversations.refusal.too-many-files", most);
	}

}
