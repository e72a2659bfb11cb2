package app.wayside.cases.rules;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Why it can have come to a case.
 *
 * @param group the group it stands in, in English
 * @param nativeGroup the group in Chinese; may be empty
 * @param name in English
 * @param nativeName in Chinese; may be empty
 * @param process key of the process whose cases may end so; none for all
 * @param position its place in the list
 */
public record CauseRule(String group, String nativeGroup, String name, String nativeName, @Nullable String process,
		int position) implements Ending {

	public CauseRule {
		group = Filled.text("group", group);
		nativeGroup = Filled.textOrNone("nativeGroup", nativeGroup);
		name = Filled.text("name", name);
		nativeName = Filled.textOrNone("nativeName", nativeName);
		process = Filled.orNull(process);
		position = Filled.position("position", position);
	}

	/** The name of the group in the reader's language. */
	public String groupIn(Locale reader) {
		return Filled.nameIn(reader, this.group, this.nativeGroup);
	}

	@Override
	public String nameIn(Locale reader) {
		return groupIn(reader) + " › " + Filled.nameIn(reader, this.name, this.nativeName);
	}

}
