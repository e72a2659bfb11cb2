package app.wayside.workspace.search;

import java.util.List;

import app.wayside.cases.CaseFile;
import app.wayside.cases.CaseFiles;
import app.wayside.cases.CaseFilters;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.web.Finder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds files by their names for whoever types; each leads to its case. */
@Component
@Order(30)
class FileFinder implements Finder {

	private static final int MOST = 3;

	private final CaseFiles files;

	private final CaseFilters filters;

	FileFinder(CaseFiles files, CaseFilters filters) {
		this.files = files;
		this.filters = filters;
	}

	@Override
	public String kind() {
		return "files";
	}

	@Override
	public List<Hit> find(String query) {
		if (query.isBlank() || !Acting.current().permissions().contains(Permission.READ_CASES)
				|| !this.filters.read(query).understood()) {
			return List.of();
		}
		return this.files.named(query, null, MOST).files().stream().limit(MOST).map(FileFinder::hit).toList();
	}

	private static Hit hit(CaseFile file) {
		return new Hit("file", file.name(), file.number(), "/cases/" + file.caseId());
	}

}
