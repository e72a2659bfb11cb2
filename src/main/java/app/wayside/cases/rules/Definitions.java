package app.wayside.cases.rules;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads and writes what rules say as JSON. */
@Component
public class Definitions {

	private final JsonMapper json;

	Definitions(JsonMapper json) {
		this.json = json;
	}

	String write(Definition definition) {
		return this.json.writeValueAsString(definition);
	}

	Definition read(RuleKind kind, String text) {
		return this.json.readValue(text, kind.definition());
	}

	/**
	 * Reads what a program sent.
	 * @throws RuleRefused if it makes no sense as a rule of the kind
	 */
	public Definition read(RuleKind kind, JsonNode sent) {
		try {
			return this.json.treeToValue(sent, kind.definition());
		}
		catch (JacksonException ex) {
			throw refusal(ex, ex);
		}
	}

	private static RuleRefused refusal(@Nullable Throwable fault, JacksonException whole) {
		if (fault == null) {
			return new RuleRefused("definition", "unreadable", whole.getPathReference());
		}
		return (fault instanceof RuleRefused refused) ? refused : refusal(fault.getCause(), whole);
	}

}
