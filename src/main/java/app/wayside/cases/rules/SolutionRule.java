package app.wayside.cases.rules;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What can be done about a case in the end.
 *
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param process key of the process whose cases may end so; none for all
 * @param position its place in the list
 */
public record SolutionRule(String name, String nativeName, @Nullable String process, int position) implements Ending {

	public SolutionRule {
		name = Filled.text("name", name);
		nativeName = Filled.textOrNone("nativeName", nativeName);
		process = Filled.orNull(process);
		position = Filled.position("position", position);
	}

	@Override
	public String nameIn(Locale reader) {
		return Filled.nameIn(reader, this.name, this.nativeName);
	}

}
