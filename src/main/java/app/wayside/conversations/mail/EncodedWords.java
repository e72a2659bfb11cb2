package app.wayside.conversations.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Header text (RFC 2047). Neighbouring words of one charset are joined as bytes before
 * they are decoded, because many clients cut them inside a character.
 */
final class EncodedWords {

	private static final Pattern WORD = Pattern
		.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]*(?:\\?(?!=)[^?]*)*)\\?=");

	private EncodedWords() {
	}

	/** Decodes a raw value in which a character is a byte; the result is on one line. */
	static String decode(String raw, @Nullable String hint) {
		if (raw.indexOf("=?") < 0) {
			return tidy(plain(raw, hint));
		}
		StringBuilder out = new StringBuilder(raw.length());
		Matcher word = WORD.matcher(raw);
		Run run = new Run();
		int at = 0;
		while (word.find()) {
			String between = raw.substring(at, word.start());
			if (!between.isBlank() || at == 0) {
				run.flush(out);
				out.append(plain(between, hint));
			}
			run.add(word, out);
			at = word.end();
		}
		run.flush(out);
		return tidy(out.append(plain(raw.substring(at), hint)).toString());
	}

	private static String plain(String raw, @Nullable String hint) {
		return TextDecoding.decodeHeader(raw.getBytes(StandardCharsets.ISO_8859_1), hint);
	}

	private static String tidy(String text) {
		StringBuilder out = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\t' || c == '\n' || c == '\r') {
				out.append(' ');
			}
			else if (c >= ' ' && c != 0x7f) {
				out.append(c);
			}
		}
		return out.toString().strip();
	}

	/** Words in a row that share a charset and an encoding. */
	private static final class Run {

		private String charset = "";

		private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

		/** Base64 that a client cut inside a group of four. */
		private String open = "";

		void add(Matcher word, StringBuilder out) {
			String named = word.group(1).toLowerCase(Locale.ROOT);
			int language = named.indexOf('*');
			named = (language > 0) ? named.substring(0, language) : named;
			boolean base64 = word.group(2).equalsIgnoreCase("b");
			if (!named.equals(this.charset) || (!base64 && !this.open.isEmpty())) {
				flush(out);
			}
			this.charset = named;
			if (base64) {
				String text = this.open + word.group(3);
				boolean cut = text.indexOf('=') < 0 && text.length() % 4 != 0;
				int whole = cut ? text.length() / 4 * 4 : text.length();
				this.bytes.writeBytes(
						TransferDecoding.base64(text.substring(0, whole).getBytes(StandardCharsets.ISO_8859_1)));
				this.open = text.substring(whole);
			}
			else {
				this.bytes.writeBytes(q(word.group(3)));
			}
		}

		void flush(StringBuilder out) {
			if (!this.open.isEmpty()) {
				this.bytes.writeBytes(TransferDecoding.base64(this.open.getBytes(StandardCharsets.ISO_8859_1)));
				this.open = "";
			}
			if (this.bytes.size() > 0) {
				out.append(TextDecoding.decode(this.bytes.toByteArray(), this.charset));
				this.bytes.reset();
			}
		}

		private static byte[] q(String text) {
			byte[] out = new byte[text.length()];
			int size = 0;
			for (int i = 0; i < text.length(); i++) {
				char c = text.charAt(i);
				int high = (c == '=' && i + 2 <= text.length() - 1) ? Character.digit(text.charAt(i + 1), 16) : -1;
				int low = (high >= 0) ? Character.digit(text.charAt(i + 2), 16) : -1;
				if (low >= 0) {
					out[size++] = (byte) (high * 16 + low);
					i += 2;
				}
				else {
					out[size++] = (byte) ((c == '_') ? ' ' : c);
				}
			}
			return Arrays.copyOf(out, size);
		}

	}

}
