package app.wayside.conversations;

import java.util.List;

import app.wayside.files.FileId;

/**
 * What somebody wants to say.
 *
 * @param text plain text
 * @param files that go with it
 * @param from where they were written
 */
public record Words(String text, List<FileId> files, From from) {

	public Words {
		text = text.strip();
		files = List.copyOf(files);
	}

	/** Words that were not drafted. */
	public Words(String text, List<FileId> files) {
		this(text, files, From.ELSEWHERE);
	}

	/** Where words were written. */
	public enum From {

		/** In the draft of whoever says them, which they use up. */
		DRAFT,
		/** Elsewhere: drafts stay as they are. */
		ELSEWHERE

	}

	/** Words without files. */
	public static Words of(String text) {
		return new Words(text, List.of());
	}

	/** Whether there is nothing to say. */
	public boolean empty() {
		return this.text.isEmpty() && this.files.isEmpty();
	}

}
