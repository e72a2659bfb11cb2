package app.wayside.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The few texts that elements write themselves, such as the time that is left. */
final class ScriptTexts {

	// Texts with gaps stay patterns here: the element fills in {0} and {1}.
	private static final List<String> PATTERNS = List.of("web.time.minutes", "web.time.hours", "web.time.hours-minutes",
			"web.time.late", "web.time.now", "web.time.ago", "web.script.saved", "web.script.saving",
			"web.script.unsaved", "web.script.live", "web.script.reconnecting", "web.script.too-large",
			"web.script.files", "web.script.selected", "web.script.on-page", "web.script.results", "web.script.fault",
			"web.script.attaching", "web.close", "web.toast.undo");

	private ScriptTexts() {
	}

	static String json(Frame frame) {
		Map<String, String> texts = new LinkedHashMap<>();
		PATTERNS.forEach((key) -> texts.put(key, frame.t(key, "{0}", "{1}")));
		return json(texts);
	}

	static String json(Map<String, String> texts) {
		return texts.entrySet()
			.stream()
			.map((text) -> "\"" + escape(text.getKey()) + "\":\"" + escape(text.getValue()) + "\"")
			.collect(Collectors.joining(",", "{", "}"));
	}

	private static String escape(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c").replace("\n", "\\n");
	}

}
