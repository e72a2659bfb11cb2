package app.wayside.cases.triage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The word pieces a BERT model reads, in plain Java: words are cut at spaces, punctuation
 * and around each Han character, lower-cased, freed of accents, and then split greedily
 * into the longest pieces of the model's vocabulary.
 */
final class WordPieces {

	private static final int LONGEST_WORD = 100;

	private final Map<String, Integer> vocabulary;

	private final int unknown;

	private final int start;

	private final int end;

	private WordPieces(Map<String, Integer> vocabulary) {
		this.vocabulary = vocabulary;
		this.unknown = vocabulary.getOrDefault("[UNK]", 100);
		this.start = vocabulary.getOrDefault("[CLS]", 101);
		this.end = vocabulary.getOrDefault("[SEP]", 102);
	}

	/**
	 * Reads the vocabulary out of a {@code tokenizer.json} on the classpath; streamed, so
	 * that no tree of it stays in memory.
	 */
	static WordPieces from(String resource) {
		Map<String, Integer> vocabulary = new HashMap<>(65_536);
		try (InputStream in = WordPieces.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException(resource + " is not on the classpath");
			}
			try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
				boolean inside = false;
				String piece = "";
				for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
					if (token == JsonToken.PROPERTY_NAME) {
						piece = json.currentName();
						inside |= "vocab".equals(piece);
					}
					else if (inside && token == JsonToken.VALUE_NUMBER_INT) {
						vocabulary.put(piece, json.getIntValue());
					}
					else if (inside && token == JsonToken.END_OBJECT) {
						break;
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new WordPieces(vocabulary);
	}

	/**
	 * The ids of the first pieces of the text, between the start and the end mark,
	 * {@code longest} in all at most.
	 */
	long[] of(String text, int longest) {
		long[] ids = new long[longest];
		ids[0] = this.start;
		int count = 1;
		String plain = plain(text, longest * 12);
		int at = 0;
		while (at < plain.length() && count < longest - 1) {
			int c = plain.codePointAt(at);
			if (Character.isWhitespace(c)) {
				at += Character.charCount(c);
				continue;
			}
			int stop = at + Character.charCount(c);
			if (!alone(c)) {
				while (stop < plain.length() && !Character.isWhitespace(plain.codePointAt(stop))
						&& !alone(plain.codePointAt(stop))) {
					stop += Character.charCount(plain.codePointAt(stop));
				}
			}
			count = split(plain.substring(at, stop), ids, count, longest - 1);
			at = stop;
		}
		ids[count++] = this.end;
		return java.util.Arrays.copyOf(ids, count);
	}

	private int split(String word, long[] ids, int from, int limit) {
		if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
			ids[from] = this.unknown;
			return from + 1;
		}
		int count = from;
		int at = 0;
		while (at < word.length()) {
			int stop = word.length();
			Integer id = null;
			while (stop > at) {
				id = this.vocabulary.get((at == 0) ? word.substring(0, stop) : "##" + word.substring(at, stop));
				if (id != null) {
					break;
				}
				stop--;
			}
			if (id == null) {
				ids[from] = this.unknown;
				return from + 1;
			}
			if (count == limit) {
				return count;
			}
			ids[count++] = id;
			at = stop;
		}
		return count;
	}

	private static String plain(String text, int longest) {
		String head = (text.length() > longest) ? text.substring(0, longest) : text;
		String decomposed = Normalizer.normalize(head.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
		StringBuilder plain = new StringBuilder(decomposed.length());
		decomposed.codePoints().forEach((c) -> {
			int type = Character.getType(c);
			if (Character.isWhitespace(c) || type == Character.SPACE_SEPARATOR) {
				plain.append(' ');
			}
			else if (c != 0 && c != 0xFFFD && type != Character.NON_SPACING_MARK && type != Character.CONTROL
					&& type != Character.FORMAT) {
				plain.appendCodePoint(c);
			}
		});
		return plain.toString();
	}

	/** Whether the character is a word by itself: Han characters and punctuation. */
	private static boolean alone(int c) {
		return han(c) || punctuation(c);
	}

	private static boolean han(int c) {
		return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2CEAF)
				|| (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
	}

	private static boolean punctuation(int c) {
		if ((c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126)) {
			return true;
		}
		return switch (Character.getType(c)) {
			case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
					Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
					Character.OTHER_PUNCTUATION ->
				true;
			default -> false;
		};
	}

}
