package app.wayside.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The objects of an export: tickets, what was said on them, people, companies; wherever
 * they stand: in lists, below names, a line each, one in a file.
 */
final class JsonPieces {

	final List<JsonNode> tickets = new ArrayList<>();

	/** By the id of their ticket. */
	final Map<String, List<JsonNode>> words = new LinkedHashMap<>();

	final Map<String, JsonNode> people = new LinkedHashMap<>();

	final Map<String, JsonNode> companies = new LinkedHashMap<>();

	private final JsonMapper json;

	JsonPieces(JsonMapper json) {
		this.json = json;
	}

	/**
	 * Reads a file.
	 * @throws PastImportNotReadable where it is no JSON
	 */
	void read(String text) {
		String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
		try {
			take("", this.json.readTree(body));
		}
		catch (JacksonException whole) {
			body.lines().filter((line) -> !line.isBlank()).forEach((line) -> {
				try {
					take("", this.json.readTree(line));
				}
				catch (JacksonException ex) {
					throw new PastImportNotReadable();
				}
			});
		}
	}

	private void take(String below, JsonNode node) {
		if (node.isArray()) {
			node.forEach((each) -> take(below, each));
		}
		else if (node.isObject()) {
			if (isTicket(node)) {
				this.tickets.add(node);
			}
			else if (node.has("ticket_id") || node.has("ArticleID")) {
				this.words.computeIfAbsent(text(node, "ticket_id", "TicketID"), (id) -> new ArrayList<>()).add(node);
			}
			else if (!isThing(node)) {
				node.propertyStream().forEach((each) -> take(each.getKey().toLowerCase(Locale.ROOT), each.getValue()));
			}
			else if (below.contains("compan") || below.contains("organi") || node.has("domain_names")
					|| node.has("domains")) {
				this.companies.put(text(node, "id", "_id"), node);
			}
			else {
				this.people.put(text(node, "id", "_id", "UserLogin", "UserID"), node);
			}
		}
	}

	private static boolean isTicket(JsonNode node) {
		boolean named = node.has("TicketID") && !node.has("ArticleID");
		return named || isThing(node) && (node.has("subject") || node.has("description")) && node.has("status")
				&& !node.has("ticket_id");
	}

	private static boolean isThing(JsonNode node) {
		return List.of("id", "_id", "TicketID", "ArticleID", "UserLogin", "UserID").stream().anyMatch(node::has);
	}

	/** The first of some fields that holds something. */
	static String text(JsonNode node, String... names) {
		for (String name : names) {
			JsonNode value = node.path(name);
			if (value.isValueNode() && !value.isNull() && !value.asString("").isBlank()) {
				return value.asString("").strip();
			}
		}
		return "";
	}

}
