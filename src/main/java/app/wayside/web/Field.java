package app.wayside.web;

import org.jspecify.annotations.Nullable;

/**
 * A field of a form, as a template shows it.
 *
 * @param name in the form
 * @param label above it, in the reader's language
 * @param value that it holds
 * @param help under it
 * @param error under it, where what was sent did not fit
 * @param required whether it must be filled
 */
public record Field(String name, String label, String value, @Nullable String help, @Nullable String error,
		boolean required) {

	/** An empty field that may stay empty. */
	public static Field of(String name, String label) {
		return new Field(name, label, "", null, null, false);
	}

	/** The same field, filled. */
	public Field holding(@Nullable Object value) {
		return new Field(this.name, this.label, (value != null) ? value.toString() : "", this.help, this.error,
				this.required);
	}

	/** The same field with a help text. */
	public Field help(String help) {
		return new Field(this.name, this.label, this.value, help, this.error, this.required);
	}

	/** The same field with what is wrong with it. */
	public Field wrong(@Nullable String error) {
		return new Field(this.name, this.label, this.value, this.help, error, this.required);
	}

	/** The same field, which must be filled. */
	public Field must() {
		return new Field(this.name, this.label, this.value, this.help, this.error, true);
	}

	/** The id of its control. */
	public String id() {
		return "field-" + this.name;
	}

	/**
	 * The ids of what describes it, for assistive technology; none where nothing does.
	 */
	public @Nullable String describedBy() {
		if (this.error != null) {
			return id() + "-error";
		}
		return (this.help != null) ? id() + "-help" : null;
	}

}
