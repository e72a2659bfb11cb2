package app.wayside.cases.playbooks;

/**
 * With what a step was done.
 *
 * @param choice key of what was chosen; empty where nothing is
 * @param text what was written down; empty where nothing is
 */
public record Answer(String choice, String text) {

	/** A mere tick. */
	public static final Answer TICK = new Answer("", "");

	public Answer {
		choice = choice.strip();
		text = text.strip();
	}

}
