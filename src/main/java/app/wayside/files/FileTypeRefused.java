package app.wayside.files;

import app.wayside.refusal.Invalid;

/** The file is a program or a script, which nobody may hand in. */
public final class FileTypeRefused extends Invalid {

	FileTypeRefused(String name) {
		super("files.refusal.type", name);
	}

}
