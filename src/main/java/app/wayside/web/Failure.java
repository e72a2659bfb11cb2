package app.wayside.web;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What went wrong, as a page tells it.
 *
 * @param httpStatus the status
 * @param title key of what happened in a line
 * @param detail what happened, in the reader's language
 * @param kept key of what was kept
 * @param next key of what to do
 * @param faults of single fields
 */
public record Failure(int httpStatus, String title, String detail, String kept, String next,
		List<Fault> faults) implements Page {

	@Override
	public String template() {
		return "web/failure";
	}

	/** The same, to stand inside a page that stays. */
	Part part() {
		return new Part(this);
	}

	/**
	 * A field that was not filled in well.
	 *
	 * @param field its name in the form
	 * @param text what is wrong, in the reader's language
	 */
	public record Fault(String field, String text) {

		/** The same place as a JSON pointer into what was sent (RFC 6901). */
		@JsonProperty
		public String pointer() {
			return "#/" + this.field.replace("[", "/").replace("]", "").replace('.', '/');
		}

	}

	/**
	 * A failure inside a page that stays.
	 *
	 * @param failure what went wrong
	 */
	public record Part(Failure failure) implements Fragment {

		@Override
		public String template() {
			return "web/failurepart";
		}

		@Override
		public int httpStatus() {
			return this.failure.httpStatus();
		}

	}

}
