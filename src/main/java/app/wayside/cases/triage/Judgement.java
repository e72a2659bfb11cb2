package app.wayside.cases.triage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a classifier says of a text.
 *
 * @param label the key of the label, or null when unsure
 * @param confidence how likely the best label is, 0 to 1, also when it was withheld
 * @param evidence what spoke for it, strongest first
 */
public record Judgement(@Nullable String label, double confidence, List<Evidence> evidence) {

	public Judgement {
		evidence = List.copyOf(evidence);
	}

	/** Whether no label is given because none is likely enough. */
	public boolean unsure() {
		return this.label == null;
	}

}
