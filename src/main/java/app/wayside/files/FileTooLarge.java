package app.wayside.files;

import app.wayside.refusal.Invalid;

/** The file has more bytes than the setting allows. */
public final class FileTooLarge extends Invalid {

	FileTooLarge(String name, long megabytes) {
		super("files.refusal.too-large", name, megabytes);
	}

}
