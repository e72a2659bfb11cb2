package app.wayside.cases.goodwill.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import app.wayside.cases.goodwill.GoodwillEntry;
import app.wayside.cases.goodwill.GoodwillKind;
import app.wayside.cases.goodwill.GoodwillRequest;
import app.wayside.cases.goodwill.Goodwills;
import app.wayside.web.Choice;
import app.wayside.web.Fragment;
import app.wayside.web.Frame;

/**
 * What a case has cost beyond what was owed, and the form to give something.
 *
 * @param caseId the case
 * @param entries of the ledger, the earliest first
 * @param asked what waits for somebody else, or was refused
 * @param outlook what the reader may still give without asking, and what to think of
 */
public record GoodwillPanel(UUID caseId, List<GoodwillEntry> entries, List<GoodwillRequest> asked,
		Goodwills.Outlook outlook) implements Fragment {

	@Override
	public String template() {
		return "cases/goodwill/panel";
	}

	/** In what something can be given. */
	public static List<Choice> kinds(Frame frame) {
		return Arrays.stream(GoodwillKind.values())
			.map((kind) -> new Choice(kind.name(), frame.t("cases.goodwill.kind." + kind), false))
			.toList();
	}

	/** Whether the reader may take an entry back. */
	public boolean mayReverse(GoodwillEntry entry) {
		return entry.stands() && Goodwills.mayReverse(entry);
	}

}
