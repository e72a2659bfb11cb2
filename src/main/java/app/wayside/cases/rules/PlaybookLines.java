package app.wayside.cases.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Steps of a playbook as the catalogue writes them, a line for each:
 * {@code found must choice Was the bag found? | 行李找到了吗？ | yes: Found / 已找到; no: Lost / 未找到}
 * and {@code deliver may tick Agree on delivery | 约定送回 | if found = yes}.
 */
public final class PlaybookLines {

	private static final Pattern STEP = Pattern.compile("(\\S+)\\s+(must|may)\\s+(tick|text|choice)\\s+(.+)");

	private static final Pattern OPTION = Pattern.compile("(\\S+)\\s*[:：]\\s*([^/]+)(?:/(.*))?");

	private static final Pattern BRANCH = Pattern.compile("if\\s+(\\S+)\\s*=\\s*(\\S+)");

	private PlaybookLines() {
	}

	/**
	 * Reads lines.
	 * @throws RuleRefused naming the line that is not one
	 */
	public static List<PlaybookRule.Step> read(String lines) {
		return lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(PlaybookLines::step).toList();
	}

	private static PlaybookRule.Step step(String line) {
		Matcher found = STEP.matcher(line);
		if (!found.matches()) {
			throw new RuleRefused("steps", "playbook.line", line);
		}
		List<String> parts = new ArrayList<>(Arrays.stream(found.group(4).split("\\|")).map(String::strip).toList());
		String name = parts.removeFirst();
		String nativeName = "";
		List<PlaybookRule.Option> options = List.of();
		PlaybookRule.Branch branch = null;
		for (int place = 0; place < parts.size(); place++) {
			String part = parts.get(place);
			Matcher opens = BRANCH.matcher(part);
			if (opens.matches()) {
				branch = new PlaybookRule.Branch(opens.group(1), opens.group(2));
			}
			else if (place == 0) {
				nativeName = part;
			}
			else {
				options = options(part, line);
			}
		}
		return new PlaybookRule.Step(found.group(1), PlaybookRule.Need.valueOf(upper(found.group(2))),
				PlaybookRule.Kind.valueOf(upper(found.group(3))), name, nativeName, options, branch);
	}

	private static List<PlaybookRule.Option> options(String part, String line) {
		return Arrays.stream(part.split("[;；]")).map(String::strip).map((option) -> {
			Matcher found = OPTION.matcher(option);
			if (!found.matches()) {
				throw new RuleRefused("steps", "playbook.line", line);
			}
			return new PlaybookRule.Option(found.group(1), found.group(2), text(found.group(3)));
		}).toList();
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text.strip() : "";
	}

	private static String upper(String word) {
		return word.toUpperCase(Locale.ROOT);
	}

}
