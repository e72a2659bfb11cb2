package app.wayside.workspace.search;

import java.util.List;

import app.wayside.cases.CaseFilters;
import app.wayside.cases.CaseLists;
import app.wayside.cases.CaseRow;
import app.wayside.cases.CaseView;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.web.Finder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds cases for whoever types, by number, words or booking. */
@Component
@Order(10)
class CaseFinder implements Finder {

	private static final int MOST = 6;

	private final CaseLists cases;

	private final CaseFilters filters;

	CaseFinder(CaseLists cases, CaseFilters filters) {
		this.cases = cases;
		this.filters = filters;
	}

	@Override
	public String kind() {
		return "cases";
	}

	@Override
	public List<Hit> find(String query) {
		if (query.isBlank() || !Acting.current().permissions().contains(Permission.READ_CASES)) {
			return List.of();
		}
		return this.filters.read(query).understood() ? found(query) : List.of();
	}

	private List<Hit> found(String query) {
		return this.cases.page(CaseView.ALL, query, null, MOST).stream().map(CaseFinder::hit).toList();
	}

	private static Hit hit(CaseRow row) {
		return new Hit("inbox", row.subject().isEmpty() ? row.number() : row.subject(), row.number(),
				"/cases/" + row.id());
	}

}
