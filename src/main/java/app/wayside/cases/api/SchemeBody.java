package app.wayside.cases.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import app.wayside.cases.learning.OwnScheme;
import app.wayside.cases.triage.Label;
import app.wayside.identity.FieldFault;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as programs see it.
 *
 * @param name by which it is asked
 * @param origin builtIn or own
 * @param labels in their order
 * @param corrections that are kept
 * @param version grows with each change
 * @param changedAt UTC
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TriageScheme")
record SchemeBody(String name, String origin, List<LabelBody> labels, long corrections, int version,
		@Nullable Instant changedAt) {

	static SchemeBody of(OwnScheme own) {
		String origin = (own.origin() == OwnScheme.Origin.BUILT_IN) ? "builtIn"
				: own.origin().name().toLowerCase(Locale.ROOT);
		return new SchemeBody(own.scheme().name(), origin, own.scheme().labels().stream().map(LabelBody::of).toList(),
				own.corrections(), own.version(), own.changedAt());
	}

	/**
	 * A label.
	 *
	 * @param key unique in its scheme
	 * @param description what it stands for, in any language; several may stand on lines
	 * of their own
	 * @param examples texts as customers write them
	 * @param care what missing the label costs against 1 for an ordinary one
	 */
	@Schema(name = "TriageLabel")
	record LabelBody(@JsonAlias( {
			"name", "label" }) @Nullable String key, @Nullable String description,
			@Nullable List<@Nullable String> examples, @Nullable Double care){

		static LabelBody of(Label label) {
			return new LabelBody(label.key(), label.description(), new ArrayList<>(label.examples()), label.care());
		}

		Label label(int place) {
			String own = this.key;
			if (own == null || own.isBlank()) {
				throw new FieldFault("labels[" + place + "].key", "cases.refusal.empty");
			}
			Double cost = this.care;
			if (cost != null && !(cost > 0)) {
				throw new FieldFault("labels[" + place + "].care", "cases.refusal.care", 20);
			}
			List<@Nullable String> texts = Objects.requireNonNullElse(this.examples, List.of());
			return new Label(own, Objects.requireNonNullElse(this.description, ""),
					texts.stream().filter(Objects::nonNull).map(String::valueOf).toList(), (cost != null) ? cost : 1);
		}

	}

	/**
	 * What a program sends to make or change a scheme.
	 *
	 * @param labels in their order
	 */
	@Schema(name = "TriageSchemeDraft")
	record Draft(@Nullable List<@Nullable LabelBody> labels) {

		List<Label> read() {
			List<Label> read = new ArrayList<>();
			for (LabelBody body : Objects.requireNonNullElse(this.labels, List.<@Nullable LabelBody>of())) {
				read.add(Objects.requireNonNullElse(body, new LabelBody(null, null, null, null)).label(read.size()));
			}
			return read;
		}

	}

	/**
	 * All schemes on one page.
	 *
	 * @param items the schemes
	 * @param next always none
	 */
	@JsonInclude(JsonInclude.Include.ALWAYS)
	@Schema(name = "TriageSchemePage")
	record Page(List<SchemeBody> items, @Nullable String next) {
	}

}
