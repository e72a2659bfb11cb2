package app.wayside.files;

import java.text.Normalizer;

/** Names that can be shown, saved on any system and put into a header. */
final class FileNames {

	/**
	 * In characters; file systems allow 255 bytes, and a Chinese character takes three.
	 */
	private static final int LONGEST = 80;

	private static final int LONGEST_ENDING = 12;

	private static final String NAMELESS = "file";

	private FileNames() {
	}

	/**
	 * The last part of a path, without control characters, without marks that turn the
	 * reading direction (which make {@code gpj.exe} read as {@code exe.jpg}), without
	 * characters that a file system refuses; shortened before its ending.
	 */
	static String clean(String name) {
		String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
		String last = composed.substring(Math.max(composed.lastIndexOf('/'), composed.lastIndexOf('\\')) + 1);
		String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
			.replaceAll("[<>:\"|?*]", "_")
			.replaceAll("\\s+", " ")
			.replaceAll("^[. ]+|[. ]+$", "");
		return plain.isEmpty() ? NAMELESS : shorten(plain);
	}

	private static String shorten(String name) {
		if (name.codePointCount(0, name.length()) <= LONGEST) {
			return name;
		}
		int dot = name.lastIndexOf('.');
		String ending = (dot > 0 && name.length() - dot <= LONGEST_ENDING) ? name.substring(dot) : "";
		return name.substring(0, name.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
	}

}
