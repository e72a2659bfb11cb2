package app.wayside.workspace.desk;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseFilters;
import app.wayside.cases.CaseId;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;

import org.springframework.stereotype.Component;

/** Other cases to choose from: those of the same customer, or what is looked for. */
@Component
class CaseChoices {

	private static final int MOST = 8;

	private final CaseLists lists;

	private final CaseDetails details;

	private final CaseFilters filters;

	private final DeskNames names;

	CaseChoices(CaseLists lists, CaseDetails details, CaseFilters filters, DeskNames names) {
		this.lists = lists;
		this.details = details;
		this.filters = filters;
		this.names = names;
	}

	/**
	 * A case to choose.
	 *
	 * @param value its id
	 * @param text number and subject
	 * @param detail whose it is
	 */
	record Hit(String value, String text, String detail) {
	}

	List<Hit> besides(UUID id, String words) {
		return this.names.rows(found(id, words).stream().filter((row) -> !row.id().equals(id)).limit(MOST).toList())
			.stream()
			.map((row) -> new Hit(row.row().id().toString(), row.row().number() + " " + row.row().subject(),
					row.customer()))
			.toList();
	}

	private List<CaseRow> found(UUID id, String words) {
		if (words.isBlank()) {
			CaseDetail here = this.details.get(new CaseId(id));
			return this.lists.of(here.customerId(), MOST + 1);
		}
		return this.filters.read(words).understood() ? this.lists.page(CaseView.ALL, words, null, MOST + 1) : List.of();
	}

}
