package app.wayside.cases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import app.wayside.cases.triage.Label;
import app.wayside.identity.FieldFault;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator types about a scheme; an example a line. Rows that he left empty,
 * or took away, count for nothing.
 */
record SchemeForm(@Nullable String name, @Nullable Integer version, @Nullable List<@Nullable LabelForm> labels) {

	private static final int DEAREST = 20;

	/** A label as it was typed. */
	record LabelForm(@Nullable String key, @Nullable String description, @Nullable String examples,
			@Nullable Double care) {

		boolean empty() {
			return text(this.key).isEmpty() && text(this.description).isEmpty() && text(this.examples).isEmpty();
		}

	}

	String wanted() {
		return text(this.name);
	}

	int versionRead() {
		return (this.version != null) ? this.version : 0;
	}

	/**
	 * The labels, each checked by its row, for what is wrong shall stand beside it.
	 * @throws FieldFault where a label has no name, the name of another, or no cost
	 */
	List<Label> read() {
		List<Label> read = new ArrayList<>();
		List<@Nullable LabelForm> rows = Objects.requireNonNullElse(this.labels, List.<@Nullable LabelForm>of());
		for (int row = 0; row < rows.size(); row++) {
			LabelForm typed = rows.get(row);
			if (typed != null && !typed.empty()) {
				String field = "labels[" + row + "].";
				String key = text(typed.key());
				if (key.isEmpty()) {
					throw new FieldFault(field + "key", "cases.refusal.empty");
				}
				if (read.stream().anyMatch((label) -> label.key().equals(key))) {
					throw new FieldFault(field + "key", "cases.refusal.label-twice", key);
				}
				read.add(new Label(key, text(typed.description()), text(typed.examples()).lines().toList(),
						care(typed.care(), field)));
			}
		}
		return read;
	}

	private static double care(@Nullable Double typed, String field) {
		double care = (typed != null) ? typed : 1;
		if (care <= 0) {
			throw new FieldFault(field + "care", "cases.refusal.care", DEAREST);
		}
		return care;
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
