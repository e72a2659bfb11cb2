package app.wayside.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of every module, from {@code i18n/<module>/messages.properties} and
 * {@code messages_zh_CN.properties}. A text with gaps is an ICU message: {@code {0}},
 * {@code {0, plural, one {# case} other {# cases}}}; an apostrophe is itself.
 */
@Component
public class Texts {

	/** The languages that Wayside speaks; the first is the one to fall back on. */
	public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

	private final Map<String, String> english;

	private final Map<String, String> chinese;

	/** Texts with gaps that have been read once; whoever fills one has it to himself. */
	private final Map<String, MessageFormat> englishMessages = new ConcurrentHashMap<>();

	private final Map<String, MessageFormat> chineseMessages = new ConcurrentHashMap<>();

	Texts() {
		this.english = load("classpath*:i18n/*/messages.properties");
		this.chinese = load("classpath*:i18n/*/messages_zh_CN.properties");
	}

	private static Map<String, String> load(String pattern) {
		Map<String, String> texts = new HashMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				Properties properties = new Properties();
				try (Reader reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
					properties.load(reader);
				}
				properties.forEach((key, text) -> texts.put((String) key, (String) text));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return Map.copyOf(texts);
	}

	/** The language of ours that is nearest to the one asked for. */
	public static Locale nearest(Locale wanted) {
		return "zh".equals(wanted.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
	}

	/**
	 * A text with its gaps filled.
	 * @return the text; the key itself where there is no such text
	 */
	public String get(Locale locale, String key, Object... arguments) {
		Locale nearest = nearest(locale);
		String text = texts(nearest).getOrDefault(key, this.english.getOrDefault(key, key));
		if (text.indexOf('{') < 0 || !has(key)) {
			return text;
		}
		MessageFormat message = messages(nearest).computeIfAbsent(text,
				(unread) -> new MessageFormat(unread, ULocale.forLocale(nearest)));
		synchronized (message) {
			return message.format(arguments);
		}
	}

	private Map<String, MessageFormat> messages(Locale locale) {
		return locale.equals(Locale.SIMPLIFIED_CHINESE) ? this.chineseMessages : this.englishMessages;
	}

	/** Whether there is such a text. */
	public boolean has(String key) {
		return this.english.containsKey(key);
	}

	Map<String, String> texts(Locale locale) {
		return locale.equals(Locale.SIMPLIFIED_CHINESE) ? this.chinese : this.english;
	}

}
