package app.wayside.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The gaps in texts, and what may fill them. */
public final class Gaps {

	/** Every gap that something fills, in the order in which screens offer them. */
	public static final List<String> KNOWN = List.of("customer.name", "case.number", "case.subject", "agent.name",
			"team.name", "company.name", "due", "link", "solution", "score", "booking.reference");

	private static final Pattern GAP = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");

	private Gaps() {
	}

	/** The names of the gaps of a text, each once, in reading order. */
	static Set<String> in(Wording wording) {
		Set<String> names = new LinkedHashSet<>();
		GAP.matcher(wording.title()).results().forEach((gap) -> names.add(gap.group(1)));
		GAP.matcher(wording.body()).results().forEach((gap) -> names.add(gap.group(1)));
		return names;
	}

	/** A gap of a text that nothing fills, if there is one. */
	public static Optional<String> unknown(String text) {
		return in(new Wording("", text)).stream().filter((name) -> !KNOWN.contains(name)).findFirst();
	}

	/** The names of the gaps that still stand in a text. */
	public static List<String> left(String text) {
		return List.copyOf(in(new Wording("", text)));
	}

	/** Refuses a text with a gap that nothing fills. */
	static void refuseUnknown(Wording wording) {
		in(wording).stream().filter((name) -> !KNOWN.contains(name)).findFirst().ifPresent((name) -> {
			throw new UnknownGap(name);
		});
	}

	static Filled fill(Wording wording, Map<String, String> variables) {
		List<String> missing = new ArrayList<>();
		in(wording).stream().filter((name) -> variables.getOrDefault(name, "").isBlank()).forEach(missing::add);
		return new Filled(filled(wording.title(), variables), filled(wording.body(), variables), missing);
	}

	private static String filled(String text, Map<String, String> variables) {
		return GAP.matcher(text).replaceAll((gap) -> {
			String value = variables.getOrDefault(gap.group(1), "");
			return Matcher.quoteReplacement(value.isBlank() ? gap.group() : value);
		});
	}

}
