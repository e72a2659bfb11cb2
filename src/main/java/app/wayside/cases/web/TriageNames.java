package app.wayside.cases.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wayside.cases.CaseNames;
import app.wayside.cases.TriageScheme;
import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Category;
import app.wayside.cases.sla.Severity;
import app.wayside.cases.triage.Label;
import app.wayside.cases.triage.Schemes;
import app.wayside.web.Choice;
import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Labels of triage in a reader's language. */
@Component
class TriageNames {

	private static final List<String> LANGUAGES = List.of("en", "zh", "id", "ja", "ko", "ms", "th", "vi", "de", "fr",
			"es", "pt", "it", "ru", "ar");

	private final CaseNames names;

	private final Catalogue catalogue;

	private final Texts texts;

	TriageNames(CaseNames names, Catalogue catalogue, Texts texts) {
		this.names = names;
		this.catalogue = catalogue;
		this.texts = texts;
	}

	/** A label as it is shown; empty for none. */
	String name(TriageScheme scheme, @Nullable String label, Locale reader) {
		if (label == null) {
			return "";
		}
		return switch (scheme) {
			case PROCESS -> CaseNames.name(this.names.processes(reader), label);
			case CATEGORY -> CaseNames.name(this.names.categories(reader), label);
			case LANGUAGE -> Locale.forLanguageTag(label).getDisplayLanguage(reader);
			case SEVERITY -> this.texts.get(reader, "cases.clock.severity." + label);
			case URGENCY, SENTIMENT, COMPLAINT -> this.texts.get(reader, "cases.label." + scheme.word() + "." + label);
		};
	}

	/**
	 * The same of any scheme by its name, a company's own among them, whose labels are
	 * what it calls them.
	 */
	String label(String scheme, @Nullable String label, Locale reader) {
		return kind(scheme).map((kind) -> name(kind, label, reader)).orElse((label != null) ? label : "");
	}

	/** What a scheme is called. */
	String title(String scheme, Locale reader) {
		return kind(scheme).map((kind) -> switch (kind) {
			case CATEGORY -> this.texts.get(reader, "cases.schemes.categories-of",
					name(TriageScheme.PROCESS, scheme.substring(scheme.indexOf(':') + 1), reader));
			default -> this.texts.get(reader, "cases.schemes.built-in." + kind.word());
		}).orElse(scheme);
	}

	private static Optional<TriageScheme> kind(String scheme) {
		return TriageScheme.of(scheme.replaceFirst(":.*", ""));
	}

	/** All labels of a scheme, the one that counts chosen. */
	List<Choice> choices(TriageScheme scheme, String process, @Nullable String chosen, Locale reader) {
		return keys(scheme, process).stream()
			.map((key) -> new Choice(key, name(scheme, key, reader), key.equals(chosen)))
			.toList();
	}

	private List<String> keys(TriageScheme scheme, String process) {
		return switch (scheme) {
			case PROCESS -> List.copyOf(this.names.processes(Locale.ENGLISH).keySet());
			case CATEGORY -> this.catalogue.categories()
				.stream()
				.filter((category) -> category.choosable() && category.process().equals(process))
				.map(Category::key)
				.toList();
			case URGENCY -> Schemes.urgency().labels().stream().map(Label::key).toList();
			case SENTIMENT -> Schemes.sentiment().labels().stream().map(Label::key).toList();
			case COMPLAINT -> Schemes.complaint().labels().stream().map(Label::key).toList();
			case SEVERITY ->
				Arrays.stream(Severity.values()).map((each) -> each.name().toLowerCase(Locale.ROOT)).toList();
			case LANGUAGE -> LANGUAGES;
		};
	}

}
