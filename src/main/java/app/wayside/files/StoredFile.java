package app.wayside.files;

/**
 * A file that is kept.
 *
 * @param id by which it is fetched
 * @param name cleaned of paths and control characters, for showing and saving
 * @param type media type as its content shows it; {@code application/octet-stream} for
 * whatever could run
 * @param size in bytes
 * @param sha256 of its content, lower-case hexadecimal
 */
public record StoredFile(FileId id, String name, String type, long size, String sha256) {

	/** Whether a browser may show it in place: pictures and PDF, nothing else. */
	public boolean isShownInline() {
		return FileTypes.isShownInline(this.type);
	}

}
