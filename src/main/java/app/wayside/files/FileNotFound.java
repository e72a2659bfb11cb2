package app.wayside.files;

import app.wayside.refusal.NotFound;

/** There is no such file, or not in this tenant. */
public final class FileNotFound extends NotFound {

	FileNotFound() {
		super("files.refusal.not-found");
	}

}
