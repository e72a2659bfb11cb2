package app.wayside.conversations.mail;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The header fields of one part, in their order. Values are unfolded; a byte of the raw
 * header is one character until {@link #text} decodes it.
 */
public final class MailHeaders {

	private final List<Field> fields;

	private final @Nullable String charset;

	MailHeaders(List<Field> fields) {
		this.fields = List.copyOf(fields);
		String type = raw("content-type");
		this.charset = (type != null) ? HeaderValue.of(type).parameter("charset") : null;
	}

	/**
	 * The first field of a name, decoded.
	 * @param name the field name in any case
	 * @return the decoded value on one line, or null if the field is absent
	 */
	public @Nullable String text(String name) {
		String raw = raw(name);
		return (raw != null) ? EncodedWords.decode(raw, this.charset) : null;
	}

	/**
	 * Whether the field is there.
	 * @param name the field name in any case
	 * @return true if present, even if empty
	 */
	public boolean has(String name) {
		return raw(name) != null;
	}

	/**
	 * Every value of a name, decoded.
	 * @param name the field name in any case
	 * @return the values in their order
	 */
	public List<String> texts(String name) {
		String wanted = name.toLowerCase(Locale.ROOT);
		return this.fields.stream()
			.filter((field) -> field.name().equals(wanted))
			.map((field) -> EncodedWords.decode(field.value(), this.charset))
			.toList();
	}

	/**
	 * All fields as received.
	 * @return the fields with lower-case names and undecoded values
	 */
	public List<Field> fields() {
		return this.fields;
	}

	@Nullable String raw(String name) {
		String wanted = name.toLowerCase(Locale.ROOT);
		for (Field field : this.fields) {
			if (field.name().equals(wanted)) {
				return field.value();
			}
		}
		return null;
	}

	/** The field in lower case, or the empty text: what rules about headers compare. */
	String rule(String name) {
		String raw = raw(name);
		return (raw != null) ? raw.strip().toLowerCase(Locale.ROOT) : "";
	}

	/** The charset that the part names, which raw 8-bit headers often share. */
	@Nullable String charset() {
		return this.charset;
	}

	/**
	 * One header field.
	 *
	 * @param name the name in lower case
	 * @param value the unfolded value, one character for each byte
	 */
	public record Field(String name, String value) {

	}

}
