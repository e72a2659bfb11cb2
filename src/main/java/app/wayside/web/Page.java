package app.wayside.web;

/**
 * What a controller returns for a screen: a public record with everything the template
 * shows. The template gets it as {@code page}, beside the {@link Frame} as {@code frame}.
 */
public interface Page {

	/**
	 * The template below {@code src/main/jte}, without its ending: {@code "cases/inbox"}.
	 */
	String template();

	/** The HTTP status to answer with. */
	default int httpStatus() {
		return 200;
	}

	/** The name of the {@link Destination} to mark in the rail; empty for none. */
	default String section() {
		return "";
	}

}
