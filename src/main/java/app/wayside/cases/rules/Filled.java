package app.wayside.cases.rules;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** What the fields of rules have in common. */
final class Filled {

	private static final int MOST_CHARS = 200;

	private static final int LAST_POSITION = 9999;

	private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private Filled() {
	}

	static String text(String field, String text) {
		String stripped = text.strip();
		if (stripped.isEmpty() || stripped.length() > MOST_CHARS) {
			throw new RuleRefused(field, "filled", MOST_CHARS);
		}
		return stripped;
	}

	/** A text that may be left out. */
	static String textOrNone(String field, @Nullable String text) {
		return (text == null || text.isBlank()) ? "" : text(field, text);
	}

	static int position(String field, int position) {
		if (position < 0 || position > LAST_POSITION) {
			throw new RuleRefused(field, "position", LAST_POSITION);
		}
		return position;
	}

	static String key(String text) {
		String stripped = text.strip();
		if (stripped.length() > 60 || !KEY.matcher(stripped).matches()) {
			throw new RuleRefused("key", "key");
		}
		return stripped;
	}

	static Duration time(String field, @Nullable Duration time) {
		if (time == null || !time.isPositive()) {
			throw new RuleRefused(field, "policy.no-time");
		}
		return time;
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	static String nameIn(Locale reader, String name, String nativeName) {
		return ("zh".equals(reader.getLanguage()) && !nativeName.isEmpty()) ? nativeName : name;
	}

}
