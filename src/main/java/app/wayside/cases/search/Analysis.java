package app.wayside.cases.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The ways in which a text becomes words that can be looked for. */
enum Analysis {

	/** Words of a text by their English stems; Chinese by characters and by pairs. */
	ENGLISH_TEXT(PorterStemFilter::new, Characters.ALONE_AND_PAIRED),
	/** The same for what is looked for; Chinese by pairs where there are two. */
	ENGLISH_QUERY(PorterStemFilter::new, Characters.PAIRED),
	/** By their Indonesian stems. */
	INDONESIAN(IndonesianStemFilter::new, Characters.PAIRED),
	/** As they are written. */
	PLAIN(UnaryOperator.identity(), Characters.PAIRED);

	/** References, numbers with dashes, addresses: kept whole beside their parts. */
	static final Pattern CODE = Pattern.compile("[\\p{Alnum}]+(?:[-/._+@]+[\\p{Alnum}]+)+");

	private static final int LONGEST = 64;

	private final Analyzer analyzer;

	Analysis(UnaryOperator<TokenStream> stems, Characters characters) {
		this.analyzer = new Analyzer() {

			@Override
			protected TokenStreamComponents createComponents(String field) {
				StandardTokenizer tokens = new StandardTokenizer();
				tokens.setMaxTokenLength(LONGEST);
				TokenStream words = new LowerCaseFilter(new CJKWidthFilter(tokens));
				words = new ASCIIFoldingFilter(new EnglishPossessiveFilter(words));
				words = new CJKBigramFilter(words, CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA
						| CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL, characters == Characters.ALONE_AND_PAIRED);
				words = new StopFilter(words, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
				return new TokenStreamComponents(tokens, stems.apply(words));
			}

		};
	}

	/** The words of a text, in their order. */
	List<String> words(String text) {
		List<String> words = new ArrayList<>();
		try (TokenStream stream = this.analyzer.tokenStream("", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(term.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return words;
	}

	/** The codes of a text. */
	static List<String> codes(String text) {
		return CODE.matcher(text)
			.results()
			.map((found) -> found.group())
			.filter((code) -> code.length() <= LONGEST && isCode(code))
			.map((code) -> code.toLowerCase(Locale.ROOT))
			.toList();
	}

	/** Whether something is more than words with a dash between them. */
	static boolean isCode(String text) {
		return text.indexOf('@') > 0 || text.chars().anyMatch(Character::isDigit);
	}

	/** How Chinese characters become words. */
	private enum Characters {

		ALONE_AND_PAIRED, PAIRED

	}

}
