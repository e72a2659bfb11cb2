package app.wayside.conversations.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text by the label if it is right, by evidence if it is not. Labels
 * stand for their supersets, as in the WHATWG encoding standard: gb2312 mail is GB18030
 * in truth, and iso-8859-1 is windows-1252.
 */
final class TextDecoding {

	private static final int DETECTOR_SAMPLE = 16_000;

	private static final int TRUSTED_GUESS = 40;

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final Map<String, String> TRUE_NAMES = Map.ofEntries(Map.entry("gb2312", "GB18030"),
			Map.entry("gbk", "GB18030"), Map.entry("x-gbk", "GB18030"), Map.entry("cp936", "GB18030"),
			Map.entry("ms936", "GB18030"), Map.entry("windows-936", "GB18030"), Map.entry("euc-cn", "GB18030"),
			Map.entry("gb_2312-80", "GB18030"), Map.entry("gb2312-80", "GB18030"), Map.entry("gb-2312", "GB18030"),
			Map.entry("gb18030-2000", "GB18030"), Map.entry("hz-gb-2312", "HZ"), Map.entry("hz", "HZ"),
			Map.entry("ks_c_5601-1987", "x-windows-949"), Map.entry("ks_c_5601", "x-windows-949"),
			Map.entry("ks_c_5601-1989", "x-windows-949"), Map.entry("ksc5601", "x-windows-949"),
			Map.entry("euc-kr", "x-windows-949"), Map.entry("korean", "x-windows-949"),
			Map.entry("iso-8859-1", "windows-1252"), Map.entry("iso8859-1", "windows-1252"),
			Map.entry("iso_8859-1", "windows-1252"), Map.entry("iso-8859-1-windows", "windows-1252"),
			Map.entry("latin1", "windows-1252"), Map.entry("latin-1", "windows-1252"),
			Map.entry("ansi", "windows-1252"), Map.entry("iso-8859-9", "windows-1254"),
			Map.entry("iso-8859-8-i", "ISO-8859-8"), Map.entry("iso-8859-8-e", "ISO-8859-8"),
			Map.entry("iso-8859-11", "x-windows-874"), Map.entry("tis-620", "x-windows-874"),
			Map.entry("big5", "Big5-HKSCS"), Map.entry("cp950", "x-windows-950"), Map.entry("shift_jis", "windows-31j"),
			Map.entry("shift-jis", "windows-31j"), Map.entry("sjis", "windows-31j"), Map.entry("x-sjis", "windows-31j"),
			Map.entry("cp932", "windows-31j"), Map.entry("iso-2022-jp", "x-windows-iso2022jp"),
			Map.entry("iso-2022-jp-ms", "x-windows-iso2022jp"), Map.entry("cp50220", "x-windows-50220"),
			Map.entry("utf8", "UTF-8"), Map.entry("utf-8mb4", "UTF-8"), Map.entry("unicode-1-1-utf-8", "UTF-8"),
			Map.entry("utf-7", "UTF-7"), Map.entry("unicode-1-1-utf-7", "UTF-7"), Map.entry("utf7", "UTF-7"),
			Map.entry("mac", "x-MacRoman"), Map.entry("macintosh", "x-MacRoman"),
			Map.entry("x-mac-cyrillic", "x-MacCyrillic"), Map.entry("koi8-ru", "KOI8-U"),
			Map.entry("ascii", "US-ASCII"));

	private TextDecoding() {
	}

	/** Never fails; a byte that means nothing becomes U+FFFD. */
	static String decode(byte[] bytes, @Nullable String label) {
		String name = trueName(label);
		if ("UTF-7".equals(name)) {
			return Utf7.decode(new String(bytes, StandardCharsets.ISO_8859_1));
		}
		if ("HZ".equals(name)) {
			return hz(bytes);
		}
		Charset declared = charset(name);
		if (bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf) {
			return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
		}
		if (seven(bytes) && !escapes(bytes)) {
			return (declared != null) ? new String(bytes, declared) : new String(bytes, StandardCharsets.US_ASCII);
		}
		String unicode = (declared == null || single(declared)) ? strict(bytes, StandardCharsets.UTF_8) : null;
		if (unicode != null && !escapes(bytes)) {
			return unicode;
		}
		if (declared != null && !declared.equals(StandardCharsets.US_ASCII)) {
			String text = strict(bytes, declared);
			if (text != null && !(declared.equals(WINDOWS_1252) && crowded(bytes))) {
				return text;
			}
		}
		return guessed(bytes, declared);
	}

	/**
	 * Raw 8-bit header text: UTF-8, else the charset of the mail, else what it looks
	 * like.
	 */
	static String decodeHeader(byte[] bytes, @Nullable String hint) {
		if (seven(bytes)) {
			return new String(bytes, StandardCharsets.US_ASCII);
		}
		String unicode = strict(bytes, StandardCharsets.UTF_8);
		if (unicode != null) {
			return unicode;
		}
		Charset declared = charset(trueName(hint));
		if (declared != null && !declared.equals(StandardCharsets.UTF_8) && !declared.equals(StandardCharsets.US_ASCII)
				&& !declared.equals(WINDOWS_1252)) {
			String text = strict(bytes, declared);
			if (text != null) {
				return text;
			}
		}
		String chinese = pairs(bytes) ? strict(bytes, Charset.forName("GB18030")) : null;
		return (chinese != null) ? chinese : new String(bytes, WINDOWS_1252);
	}

	private static @Nullable String trueName(@Nullable String label) {
		if (label == null) {
			return null;
		}
		String name = label.strip().toLowerCase(Locale.ROOT).replaceAll("^[\"'=]+|[\"';,]+$", "");
		return TRUE_NAMES.getOrDefault(name, name.startsWith("cp-") ? "cp" + name.substring(3) : name);
	}

	private static @Nullable Charset charset(@Nullable String name) {
		if (name == null || name.isEmpty()) {
			return null;
		}
		try {
			return Charset.forName(name);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return null;
		}
	}

	private static boolean single(Charset charset) {
		String name = charset.name().toLowerCase(Locale.ROOT);
		return name.startsWith("windows-125") || name.startsWith("iso-8859") || name.equals("us-ascii")
				|| name.startsWith("ibm") || charset.equals(StandardCharsets.UTF_8);
	}

	private static @Nullable String strict(byte[] bytes, Charset charset) {
		try {
			CharBuffer text = charset.newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT)
				.decode(ByteBuffer.wrap(bytes));
			return text.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private static String guessed(byte[] bytes, @Nullable Charset declared) {
		Charset known = (declared == null || declared.equals(StandardCharsets.US_ASCII)) ? WINDOWS_1252 : declared;
		String best = new String(bytes, known);
		int fewest = broken(best);
		// a few broken bytes in a long text of the declared charset are damage, not
		// another charset
		if (declared != null && fewest > 0 && fewest * 50 < best.length() && !known.equals(WINDOWS_1252)) {
			return best;
		}
		byte[] sample = (bytes.length > DETECTOR_SAMPLE) ? Arrays.copyOf(bytes, DETECTOR_SAMPLE) : bytes;
		for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
			Charset charset = charset(trueName(match.getName()));
			if (charset == null || match.getConfidence() < 10) {
				continue;
			}
			boolean western = charset.name().startsWith("windows-125") || charset.name().startsWith("ISO-8859");
			if (known.equals(WINDOWS_1252) && declared != null && western) {
				return best;
			}
			String text = new String(bytes, charset);
			int wrong = broken(text);
			if (wrong < fewest || (wrong == fewest && wrong == 0 && match.getConfidence() >= TRUSTED_GUESS)) {
				return text;
			}
		}
		return best;
	}

	private static int broken(String text) {
		int count = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\uFFFD' || (c >= 0x80 && c < 0xa0)) {
				count++;
			}
		}
		return count;
	}

	private static boolean seven(byte[] bytes) {
		for (byte b : bytes) {
			if (b < 0) {
				return false;
			}
		}
		return true;
	}

	/** ISO-2022 hides its characters in seven bits behind escape sequences. */
	private static boolean escapes(byte[] bytes) {
		for (int i = 0; i + 2 < bytes.length; i++) {
			if (bytes[i] == 0x1b && (bytes[i + 1] == '$' || bytes[i + 1] == '(')) {
				return true;
			}
		}
		return false;
	}

	/** So many high bytes that the text cannot be western. */
	private static boolean crowded(byte[] bytes) {
		int high = 0;
		int letters = 0;
		for (byte b : bytes) {
			if (b < 0) {
				high++;
			}
			else if (Character.isLetter(b)) {
				letters++;
			}
		}
		return high > 5 && high > letters;
	}

	/**
	 * High bytes only in even runs, at least two pairs: GB2312 text rather than accents.
	 */
	private static boolean pairs(byte[] bytes) {
		int run = 0;
		int pairs = 0;
		for (int i = 0; i <= bytes.length; i++) {
			if (i < bytes.length && bytes[i] < 0) {
				run++;
				continue;
			}
			if (run % 2 != 0) {
				return false;
			}
			pairs += run / 2;
			run = 0;
		}
		return pairs >= 2;
	}

	/** RFC 1843: GB2312 between {@code ~{} and {@code ~}}. */
	private static String hz(byte[] bytes) {
		byte[] out = new byte[bytes.length];
		int size = 0;
		boolean chinese = false;
		for (int i = 0; i < bytes.length; i++) {
			if (bytes[i] == '~' && i + 1 < bytes.length) {
				byte next = bytes[i + 1];
				if (next == '{' || next == '}' || next == '~' || next == '\n') {
					chinese = (next == '{') || (next != '}' && chinese);
					if (next == '~') {
						out[size++] = '~';
					}
					i++;
					continue;
				}
			}
			boolean high = chinese && bytes[i] > ' ';
			out[size++] = high ? (byte) (bytes[i] | 0x80) : bytes[i];
		}
		return new String(out, 0, size, Charset.forName("GB18030"));
	}

}
