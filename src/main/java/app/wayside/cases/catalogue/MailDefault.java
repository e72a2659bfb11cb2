package app.wayside.cases.catalogue;

/**
 * A mail that leaves by itself, in the languages customers write in.
 *
 * @param when what sends it, for the administrator
 */
public record MailDefault(String key, Words when, Letter en, Letter zh, Letter id) {

	/** Subject and body with variables in double braces; blank lines part paragraphs. */
	public record Letter(String subject, String body) {
	}

	/** The letter in a customer's language, English where there is none. */
	public Letter in(String language) {
		return switch (language) {
			case "zh" -> this.zh;
			case "id" -> this.id;
			default -> this.en;
		};
	}

}
