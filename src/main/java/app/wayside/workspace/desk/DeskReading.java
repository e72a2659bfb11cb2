package app.wayside.workspace.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the desk shows: a list, and the open case. */
@Component
@Transactional(readOnly = true)
class DeskReading {

	static final int PAGE = 40;

	private final CaseLists lists;

	private final DeskNames names;

	private final OpenCaseReading cases;

	private final EventLog log;

	DeskReading(CaseLists lists, DeskNames names, OpenCaseReading cases, EventLog log) {
		this.lists = lists;
		this.names = names;
		this.cases = cases;
		this.log = log;
	}

	public DeskPage list(CaseView view, String words) {
		return new DeskPage(listing(view, words, null), null, this.log.now().toString());
	}

	public DeskPage open(CaseId id, CaseView view, String words) {
		return new DeskPage(listing(view, words, null), this.cases.read(id), this.log.now().toString());
	}

	public DeskRows rows(CaseView view, String words, @Nullable String cursor, @Nullable UUID open) {
		return new DeskRows(listing(view, words, cursor), open);
	}

	private DeskPage.Listing listing(CaseView view, String words, @Nullable String cursor) {
		List<CaseRow> rows = this.lists.page(view, words, cursor, PAGE + 1);
		boolean more = rows.size() > PAGE;
		List<CaseRow> shown = more ? rows.subList(0, PAGE) : rows;
		Map<CaseView, Integer> counts = (cursor == null) ? this.lists.counts() : Map.of();
		return new DeskPage.Listing(view, words, counts, this.names.rows(shown, this.lists.excerpts(shown, words)),
				more ? shown.getLast().cursor() : null);
	}

}
