package app.wayside.web;

import java.util.regex.Pattern;

import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Keeps addresses, telephone and card numbers out of structured logs, also where a
 * library wrote them into the message of an exception. Switched on by
 * {@code logging.structured.json.customizer}.
 */
public final class MaskedLog implements StructuredLoggingJsonMembersCustomizer<Object> {

	private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

	// Eight digits and more that follow each other, with the usual separators, but not
	// the
	// groups of a UUID or the digits of a time.
	private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\+?\\d(?:[ ().-]?\\d){8,18}(?![\\w-]|:\\d)");

	@Override
	public void customize(JsonWriter.Members<Object> members) {
		members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, MaskedLog::mask));
	}

	static String mask(String text) {
		return NUMBER.matcher(ADDRESS.matcher(text).replaceAll("[address]")).replaceAll("[number]");
	}

}
