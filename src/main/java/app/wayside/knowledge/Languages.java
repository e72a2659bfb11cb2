package app.wayside.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The languages in which texts are kept, and which of them a reader gets. */
public final class Languages {

	/** Those that screens offer. */
	public static final List<String> OFFERED = List.of("en", "zh", "id");

	private static final String FALLBACK = "en";

	private Languages() {
	}

	/** The primary language of a tag: {@code zh-CN} is {@code zh}. */
	public static String primary(String tag) {
		return Locale.forLanguageTag(tag.replace('_', '-')).getLanguage();
	}

	/** The language that suits a reader best: his own, else English, else the first. */
	public static String best(Collection<String> available, String wanted) {
		String primary = primary(wanted);
		if (available.contains(primary)) {
			return primary;
		}
		return available.contains(FALLBACK) ? FALLBACK : available.iterator().next();
	}

}
