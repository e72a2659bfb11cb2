package app.wayside.cases;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.wayside.cases.catalogue.CatalogueDefaults;
import app.wayside.cases.catalogue.PolicyDefaults;
import app.wayside.cases.catalogue.Words;

import org.springframework.stereotype.Component;

/**
 * What can be done about a case in the end, and why it had come to this: the lists that
 * ship with Wayside.
 */
@Component
public class Endings {

	private final PolicyDefaults lists = CatalogueDefaults.read().policies();

	/** The solutions by code, named in the reader's language. */
	public Map<String, String> solutions(Locale reader) {
		Map<String, String> names = new LinkedHashMap<>();
		this.lists.solutions().forEach((solution) -> names.put(solution.key(), in(solution.name(), reader)));
		return names;
	}

	/** The root causes by code, named with their group in the reader's language. */
	public Map<String, String> rootCauses(Locale reader) {
		Map<String, String> names = new LinkedHashMap<>();
		this.lists.rootCauses()
			.forEach((group) -> group.children()
				.forEach((cause) -> names.put(cause.key(),
						in(group.name(), reader) + " › " + in(cause.name(), reader))));
		return names;
	}

	private static String in(Words words, Locale reader) {
		return reader.getLanguage().equals("zh") ? words.zh() : words.en();
	}

}
