package app.wayside.api;

import app.wayside.audit.LoggedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Component;

/**
 * Puts events into the form that leaves the house: without the tenant, and with ids as
 * plain texts.
 */
@Component
public class EventData {

	private final JsonMapper json;

	EventData(JsonMapper json) {
		this.json = json;
	}

	/** An event of the log, for programs. */
	public EventBody body(LoggedEvent logged) {
		return new EventBody(logged.id(), logged.type(), logged.at(),
				new EventBody.By(Words.of(logged.by().kind()), logged.by().id(), logged.by().name()),
				new EventBody.About(logged.about().kind(), logged.about().id()), data(logged));
	}

	private JsonNode data(LoggedEvent logged) {
		ObjectNode data = this.json.createObjectNode();
		this.json.readTree(logged.payload()).properties().forEach((field) -> {
			if (!field.getKey().equals("fact")) {
				data.set(field.getKey(), plain(field.getValue()));
			}
		});
		return data;
	}

	/** An id is stored as an object that holds nothing but its value. */
	private JsonNode plain(JsonNode stored) {
		if (stored instanceof ObjectNode object) {
			if (object.size() == 1 && object.has("value")) {
				return object.get("value");
			}
			ObjectNode copy = this.json.createObjectNode();
			object.properties().forEach((field) -> copy.set(field.getKey(), plain(field.getValue())));
			return copy;
		}
		if (stored instanceof ArrayNode array) {
			ArrayNode copy = this.json.createArrayNode();
			array.forEach((element) -> copy.add(plain(element)));
			return copy;
		}
		return stored;
	}

}
