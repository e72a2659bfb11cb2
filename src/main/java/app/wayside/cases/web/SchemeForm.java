package app.wayside.cases.web;

import java.util.List;
import java.util.Objects;

import app.wayside.cases.triage.Label;
import org.jspecify.annotations.Nullable;

/** What an administrator types about a scheme; an example a line. */
record SchemeForm(@Nullable String name, @Nullable List<LabelForm> labels) {

	/** A label; one without a key is left out. */
	record LabelForm(@Nullable String key, @Nullable String description, @Nullable String examples,
			@Nullable Double care) {

		private Label label() {
			return new Label(text(this.key), text(this.description), text(this.examples).lines().toList(),
					(this.care != null && this.care > 0) ? this.care : 1);
		}

	}

	String wanted() {
		return text(this.name);
	}

	List<Label> read() {
		return Objects.requireNonNullElse(this.labels, List.<LabelForm>of())
			.stream()
			.filter((label) -> !text(label.key()).isEmpty())
			.map(LabelForm::label)
			.toList();
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
