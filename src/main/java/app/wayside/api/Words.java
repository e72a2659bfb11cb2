package app.wayside.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/** How values are written for programs, and read from them. */
public final class Words {

	private Words() {
	}

	/** {@code AUTO_REPLY} and {@code auto-reply} are {@code autoReply}. */
	public static String of(String stored) {
		String[] parts = stored.toLowerCase(Locale.ROOT).split("[_-]");
		StringBuilder word = new StringBuilder(parts[0]);
		for (String part : Arrays.asList(parts).subList(1, parts.length)) {
			word.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
		}
		return word.toString();
	}

	/** A choice, as a word. */
	public static String of(Enum<?> choice) {
		return of(choice.name());
	}

	/**
	 * The choice that a word names.
	 * @throws FieldFault if it names none
	 */
	public static <E extends Enum<E>> E choice(Class<E> choices, String field, @Nullable String word) {
		String wanted = filled(field, word);
		return Arrays.stream(choices.getEnumConstants())
			.filter((choice) -> of(choice).equals(wanted) || choice.name().equals(wanted))
			.findFirst()
			.orElseThrow(() -> new FieldFault(field, "api.refusal.choice", field, wanted));
	}

	/**
	 * A text that must be there.
	 * @throws FieldFault if it is not
	 */
	public static String filled(String field, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new FieldFault(field, "api.refusal.missing", field);
		}
		return Objects.requireNonNull(text).strip();
	}

	/**
	 * A value that must be there.
	 * @throws FieldFault if it is not
	 */
	public static <V> V known(String field, @Nullable V value) {
		if (value == null) {
			throw new FieldFault(field, "api.refusal.missing", field);
		}
		return value;
	}

	/** A text that may be left out. */
	public static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

}
