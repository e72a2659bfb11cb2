package app.wayside.conversations.mail;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A value with parameters, as in Content-Type and Content-Disposition (RFC 2045, 2183,
 * 2231), read leniently: missing quotes, encoded words where they are forbidden, numbered
 * and percent-encoded pieces.
 */
record HeaderValue(String main, Map<String, String> parameters) {

	private static final int MOST_PARAMETERS = 200;

	private static final Pattern PIECE = Pattern.compile("([^*]+)(?:\\*(\\d{1,3}))?(\\*)?");

	static HeaderValue of(String raw) {
		int semicolon = raw.indexOf(';');
		String main = (semicolon < 0) ? raw : raw.substring(0, semicolon);
		// a lost semicolon must not make a type unknown
		main = main.strip().toLowerCase(Locale.ROOT).split("\\s", 2)[0];
		if (semicolon < 0) {
			return new HeaderValue(main, Map.of());
		}
		return new HeaderValue(main, joined(new Scanner(raw, semicolon + 1).scan()));
	}

	/** A parameter as its bytes stand, quotes removed. */
	@Nullable String parameter(String name) {
		return this.parameters.get(name);
	}

	/** A parameter meant for people, decoded by whichever way it was encoded. */
	@Nullable String text(String name, @Nullable String charset) {
		String value = this.parameters.get(name);
		if (value == null) {
			return null;
		}
		String declared = this.parameters.get(name + "*charset");
		if (declared != null) {
			return TextDecoding.decode(value.getBytes(StandardCharsets.ISO_8859_1), declared);
		}
		return EncodedWords.decode(value, charset);
	}

	private static Map<String, String> joined(Map<String, String> found) {
		Map<String, String> parameters = new LinkedHashMap<>();
		Map<String, TreeMap<Integer, String>> pieces = new LinkedHashMap<>();
		found.forEach((key, value) -> {
			Matcher piece = PIECE.matcher(key);
			if (!piece.matches() || key.indexOf('*') < 0) {
				parameters.putIfAbsent(key, value);
				return;
			}
			String name = piece.group(1);
			String number = piece.group(2);
			int index = (number != null) ? Integer.parseInt(number) : 0;
			String part = value;
			if (piece.group(3) != null) {
				if (index == 0) {
					part = withoutCharset(part, name, parameters);
				}
				part = percentDecoded(part);
			}
			pieces.computeIfAbsent(name, (any) -> new TreeMap<>()).put(index, part);
		});
		pieces.forEach((name, numbered) -> parameters.put(name, String.join("", numbered.values())));
		return parameters;
	}

	private static String withoutCharset(String value, String name, Map<String, String> parameters) {
		int first = value.indexOf('\'');
		int second = (first < 0) ? -1 : value.indexOf('\'', first + 1);
		if (second < 0) {
			return value;
		}
		if (first > 0) {
			parameters.put(name + "*charset", value.substring(0, first));
		}
		return value.substring(second + 1);
	}

	private static String percentDecoded(String value) {
		StringBuilder out = new StringBuilder(value.length());
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == '%' && i + 2 < value.length() && hex(value, i + 1) >= 0) {
				out.append((char) hex(value, i + 1));
				i += 2;
			}
			else {
				out.append(c);
			}
		}
		return out.toString();
	}

	private static int hex(String value, int at) {
		int high = Character.digit(value.charAt(at), 16);
		int low = Character.digit(value.charAt(at + 1), 16);
		return (high < 0 || low < 0) ? -1 : high * 16 + low;
	}

	/** Walks over {@code name=value; name="value"} and forgives what is missing. */
	private static final class Scanner {

		private final String raw;

		private int at;

		Scanner(String raw, int start) {
			this.raw = raw;
			this.at = start;
		}

		Map<String, String> scan() {
			Map<String, String> found = new LinkedHashMap<>();
			while (this.at < this.raw.length() && found.size() < MOST_PARAMETERS) {
				int equals = this.raw.indexOf('=', this.at);
				int semicolon = this.raw.indexOf(';', this.at);
				if (equals < 0) {
					break;
				}
				if (semicolon >= 0 && semicolon < equals) {
					this.at = semicolon + 1;
					continue;
				}
				String name = this.raw.substring(this.at, equals).strip().toLowerCase(Locale.ROOT);
				this.at = equals + 1;
				skipSpace();
				String value = (this.at < this.raw.length() && this.raw.charAt(this.at) == '"') ? quoted() : bare();
				if (!name.isEmpty()) {
					found.putIfAbsent(name, value);
				}
			}
			return found;
		}

		private void skipSpace() {
			while (this.at < this.raw.length() && Character.isWhitespace(this.raw.charAt(this.at))) {
				this.at++;
			}
		}

		private String bare() {
			int end = this.raw.indexOf(';', this.at);
			end = (end < 0) ? this.raw.length() : end;
			String value = this.raw.substring(this.at, end).strip();
			this.at = end + 1;
			return (value.length() > 1 && value.startsWith("'") && value.endsWith("'"))
					? value.substring(1, value.length() - 1) : value;
		}

		private String quoted() {
			StringBuilder value = new StringBuilder();
			int i = this.at + 1;
			while (i < this.raw.length() && this.raw.charAt(i) != '"') {
				char c = this.raw.charAt(i);
				// only quotes and backslashes are escaped: Windows paths keep theirs
				if (c == '\\' && i + 1 < this.raw.length()
						&& (this.raw.charAt(i + 1) == '"' || this.raw.charAt(i + 1) == '\\')) {
					i++;
					c = this.raw.charAt(i);
				}
				value.append(c);
				i++;
			}
			int semicolon = this.raw.indexOf(';', Math.min(i, this.raw.length()));
			this.at = (semicolon < 0) ? this.raw.length() : semicolon + 1;
			return value.toString();
		}

	}

}
