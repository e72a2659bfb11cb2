package app.wayside.identity;

import java.util.regex.Pattern;

import app.wayside.refusal.Invalid;

/** One field of what was sent is empty or not what it should be. */
public final class FieldFault extends Invalid implements AtField {

	private static final Pattern ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

	private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private final String field;

	/** A fault of the field with this name. */
	public FieldFault(String field, String messageKey, Object... arguments) {
		super(messageKey, arguments);
		this.field = field;
	}

	@Override
	public String field() {
		return this.field;
	}

	static String unlessFilled(String field, String text) {
		String stripped = text.strip();
		if (stripped.isEmpty() || stripped.length() > 200) {
			throw new FieldFault(field, "identity.refusal.filled");
		}
		return stripped;
	}

	static String unlessAddress(String field, String text) {
		String stripped = text.strip();
		if (stripped.length() > 254 || !ADDRESS.matcher(stripped).matches()) {
			throw new FieldFault(field, "identity.refusal.address");
		}
		return stripped;
	}

	static String unlessKey(String field, String text) {
		String stripped = text.strip();
		if (stripped.length() > 40 || !KEY.matcher(stripped).matches()) {
			throw new FieldFault(field, "identity.refusal.key");
		}
		return stripped;
	}

}
