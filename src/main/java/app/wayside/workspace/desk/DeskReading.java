package app.wayside.workspace.desk;

import java.util.List;
import java.util.UUID;

import app.wayside.audit.EventLog;
import app.wayside.cases.CaseFilters;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.Merges;
import app.wayside.cases.filter.FilterReading;
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

	private final Narrowed narrowed;

	DeskReading(CaseLists lists, DeskNames names, OpenCaseReading cases, EventLog log, Narrowed narrowed) {
		this.lists = lists;
		this.names = names;
		this.cases = cases;
		this.log = log;
		this.narrowed = narrowed;
	}

	public DeskPage list(DeskWish wish) {
		return new DeskPage(page(wish), null, this.log.now().toString());
	}

	public DeskPage open(CaseId id, DeskWish wish) {
		return new DeskPage(page(wish), this.cases.read(this.narrowed.merges().survivorOf(id)),
				this.log.now().toString());
	}

	public DeskRows rows(DeskWish wish, @Nullable String cursor, @Nullable UUID open) {
		return new DeskRows(listing(wish, cursor, null), open);
	}

	private DeskPage.Listing page(DeskWish wish) {
		return listing(wish, null, new DeskPage.Choices(this.lists.overview(), this.narrowed.shelves().saved()));
	}

	private DeskPage.Listing listing(DeskWish wish, @Nullable String cursor, DeskPage.@Nullable Choices choices) {
		Shelf shelf = this.narrowed.shelves().of(wish);
		FilterReading filter = this.narrowed.filters().read(wish.words());
		DeskPage.Narrowing narrowing = new DeskPage.Narrowing(wish.words(),
				this.narrowed.labels().chips(filter.filter()), filter.faults());
		if (!filter.understood()) {
			return new DeskPage.Listing(shelf, narrowing, choices, List.of(), null);
		}
		List<CaseRow> rows = this.lists.page(shelf.list().narrowed(wish.words()), cursor, PAGE + 1);
		boolean more = rows.size() > PAGE;
		List<CaseRow> shown = more ? rows.subList(0, PAGE) : rows;
		return new DeskPage.Listing(shelf, narrowing, choices,
				this.names.rows(shown, this.lists.excerpts(shown, wish.words())),
				more ? shown.getLast().cursor() : null);
	}

	/**
	 * What a list is narrowed by.
	 *
	 * @param shelves the lists
	 * @param filters reads what was typed
	 * @param labels says it in the reader's words
	 * @param merges say which case goes on for another
	 */
	@Component
	record Narrowed(Shelves shelves, CaseFilters filters, FilterLabels labels, Merges merges) {
	}

}
