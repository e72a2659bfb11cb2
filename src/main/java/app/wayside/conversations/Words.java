package app.wayside.conversations;

import java.util.List;

import app.wayside.files.FileId;

/**
 * What somebody wants to say.
 *
 * @param text plain text
 * @param files that go with it
 */
public record Words(String text, List<FileId> files) {

	public Words {
		text = text.strip();
		files = List.copyOf(files);
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
