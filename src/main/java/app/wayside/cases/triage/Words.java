package app.wayside.cases.triage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that tell languages written in Latin letters: a few hundred a language, under
 * a megabyte in memory.
 */
final class Words {

	/**
	 * For each word, the languages it belongs to, as bits in the order of {@link #CODES}.
	 */
	private static final Map<String, Integer> WORDS = new HashMap<>();

	/** ISO 639-1 codes. */
	static final List<String> CODES = read();

	private Words() {
	}

	private static List<String> read() {
		List<String> codes = new ArrayList<>();
		try (InputStream in = Words.class.getResourceAsStream("/triage/languages.txt")) {
			if (in == null) {
				throw new IllegalStateException("triage/languages.txt is not on the classpath");
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				int colon = line.indexOf(':');
				if (!line.startsWith("#") && colon > 0) {
					int bit = 1 << codes.size();
					codes.add(line.substring(0, colon));
					for (String word : line.substring(colon + 1).strip().split(" +")) {
						WORDS.merge(word, bit, (left, right) -> left | right);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return List.copyOf(codes);
	}

	/** Which languages the word belongs to, as bits; 0 when it tells none. */
	static int languages(String word) {
		return WORDS.getOrDefault(word, 0);
	}

	/**
	 * Whether the word is short and common in some language, so that it is no evidence by
	 * itself.
	 */
	static boolean plain(String word) {
		return word.length() < 5 && WORDS.containsKey(word) || word.length() == 1 && word.charAt(0) < 0x250;
	}

}
