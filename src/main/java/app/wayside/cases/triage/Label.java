package app.wayside.cases.triage;

import java.util.List;

/**
 * One label of a scheme.
 *
 * @param key the stored name, unique in its scheme
 * @param description what the label stands for, in any language; several may stand on
 * lines of their own
 * @param examples texts as customers write them, in any languages
 * @param care what missing this label costs, against 1 for an ordinary label: at 3, a
 * text is given this label as soon as it is a third as likely as another
 */
public record Label(String key, String description, List<String> examples, double care) {

	public Label {
		if (key.isBlank()) {
			throw new IllegalArgumentException("a label needs a key");
		}
		if (!(care > 0)) {
			throw new IllegalArgumentException("the cost of missing " + key + " must be above zero");
		}
		examples = List.copyOf(examples);
	}

	/** A label that costs no more to miss than any other. */
	public Label(String key, String description, List<String> examples) {
		this(key, description, examples, 1);
	}

}
