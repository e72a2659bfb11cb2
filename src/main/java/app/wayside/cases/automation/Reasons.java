package app.wayside.cases.automation;

import java.util.List;
import java.util.Locale;

import app.wayside.web.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Keeps why automations did nothing, and tells it in the reader's language. */
@Component
class Reasons {

	private static final TypeReference<List<Object>> PARTS = new TypeReference<>() {
	};

	private final Texts texts;

	private final JsonMapper json;

	Reasons(Texts texts, JsonMapper json) {
		this.texts = texts;
		this.json = json;
	}

	@Nullable String write(@Nullable Why why) {
		return (why != null) ? this.json.writeValueAsString(List.of(why.step(), why.key(), why.arguments())) : null;
	}

	/** In the reader's language; what was noted in English once stays so. */
	String told(@Nullable String stored, String noted) {
		if (stored == null) {
			return noted;
		}
		List<Object> parts = this.json.readValue(stored, PARTS);
		Locale reader = LocaleContextHolder.getLocale();
		String sentence = this.texts.get(reader, String.valueOf(parts.get(1)), ((List<?>) parts.get(2)).toArray());
		Number step = (Number) parts.getFirst();
		return (step.intValue() > 0) ? this.texts.get(reader, "cases.automation.refused.step", step, sentence)
				: sentence;
	}

}
