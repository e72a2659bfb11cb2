package app.wayside.conversations;

import java.util.List;

import app.wayside.files.StoredFile;

/**
 * What a colleague is writing.
 *
 * @param text so far
 * @param files that are to go with it
 */
public record Draft(String text, List<StoredFile> files) {

	/** Nothing was written yet. */
	public static final Draft EMPTY = new Draft("", List.of());

	public Draft {
		files = List.copyOf(files);
	}

	/** Whether there is nothing to keep. */
	public boolean empty() {
		return this.text.isEmpty() && this.files.isEmpty();
	}

	/** This text with the files of the draft, which it uses up. */
	public Words saying(String words) {
		return new Words(words, this.files.stream().map(StoredFile::id).toList(), Words.From.DRAFT);
	}

}
