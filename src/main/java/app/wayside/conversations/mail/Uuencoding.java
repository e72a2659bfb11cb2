package app.wayside.conversations.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Uuencoded files: as a transfer encoding, and loose in the text of old clients between
 * {@code begin 644 name} and {@code end}.
 */
final class Uuencoding {

	private static final int MOST_FILES = 50;

	private static final Pattern BEGIN = Pattern.compile("(?m)^begin(?:-base64)? [0-7]{3,4} (\\S[^\\r\\n]*)\\r?\\n");

	private static final Pattern END = Pattern.compile("(?m)^end[ \\t]*\\r?$");

	private Uuencoding() {
	}

	static byte[] decode(byte[] body) {
		String text = new String(body, StandardCharsets.ISO_8859_1);
		Matcher begin = BEGIN.matcher(text);
		return begin.find() ? lines(text.substring(begin.end())) : lines(text);
	}

	/** Takes the files out of a text. */
	static Found extract(String text) {
		List<File> files = new ArrayList<>();
		StringBuilder rest = new StringBuilder();
		Matcher begin = BEGIN.matcher(text);
		Matcher end = END.matcher(text);
		int at = 0;
		while (files.size() < MOST_FILES && begin.find(at) && end.find(begin.end())) {
			byte[] content = lines(text.substring(begin.end(), end.start()));
			rest.append(text, at, begin.start());
			if (content.length == 0) {
				rest.append(text, begin.start(), end.end());
			}
			else {
				files.add(new File(begin.group(1).strip(), content));
			}
			at = end.end();
		}
		return files.isEmpty() ? new Found(text, List.of())
				: new Found(rest.append(text, at, text.length()).toString(), files);
	}

	private static byte[] lines(String text) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() * 3 / 4);
		for (String line : text.split("\\r?\\n")) {
			if (line.equals("end")) {
				break;
			}
			if (!line.isEmpty()) {
				line(line, out);
			}
		}
		return out.toByteArray();
	}

	private static void line(String line, ByteArrayOutputStream out) {
		int left = (line.charAt(0) - 32) & 63;
		for (int i = 1; left > 0 && i < line.length(); i += 4) {
			int group = 0;
			for (int j = 0; j < 4; j++) {
				int value = (i + j < line.length()) ? (line.charAt(i + j) - 32) & 63 : 0;
				group = (group << 6) | value;
			}
			for (int j = 0; j < 3 && left > 0; j++, left--) {
				out.write(group >> (16 - 8 * j));
			}
		}
	}

	/** What is left of the text, and the files that were in it. */
	record Found(String text, List<File> files) {

	}

	/** One file. */
	record File(String name, byte[] content) {

	}

}
