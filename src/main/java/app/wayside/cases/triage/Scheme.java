package app.wayside.cases.triage;

import java.util.List;

/** A named set of labels of which a text gets one, or none. */
public record Scheme(String name, List<Label> labels) {

	public Scheme {
		labels = List.copyOf(labels);
		if (labels.stream().map(Label::key).distinct().count() != labels.size()) {
			throw new IllegalArgumentException("the labels of " + name + " must have different keys");
		}
	}

}
