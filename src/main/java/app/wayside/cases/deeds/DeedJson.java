package app.wayside.cases.deeds;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Reads and writes deeds as they are stored. */
@Component
public class DeedJson {

	private static final TypeReference<List<Deed>> DEEDS = new TypeReference<>() {
	};

	private final JsonMapper json;

	DeedJson(JsonMapper json) {
		this.json = json;
	}

	/** Deeds as they are stored. */
	public String write(List<Deed> deeds) {
		return this.json.writerFor(DEEDS).writeValueAsString(deeds);
	}

	/** Deeds that were stored. */
	public List<Deed> read(String stored) {
		return this.json.readValue(stored, DEEDS);
	}

	/**
	 * Deeds that a program sent.
	 * @throws DeedNotValid where they are none
	 */
	public List<Deed> read(JsonNode sent) {
		try {
			return this.json.readerFor(DEEDS).readValue(sent);
		}
		catch (JacksonException ex) {
			throw new DeedNotValid(0, "", "unreadable", ex.getPathReference());
		}
	}

}
