package app.wayside.cases.problems.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.problems.FanOut;
import app.wayside.cases.problems.FanOutRow;
import app.wayside.web.Fragment;

/**
 * How far one word to many is, with the result for each.
 *
 * @param fanOut the word
 * @param rows its recipients
 * @param names of customers by id
 */
public record FanOutPart(FanOut fanOut, List<FanOutRow> rows, Map<UUID, String> names) implements Fragment {

	@Override
	public String template() {
		return "cases/problems/progress";
	}

	/** The colour of a result. */
	public static String tone(FanOutRow row) {
		return switch (row.state()) {
			case "SENT" -> "good";
			case "REFUSED" -> "danger";
			default -> "plain";
		};
	}

}
