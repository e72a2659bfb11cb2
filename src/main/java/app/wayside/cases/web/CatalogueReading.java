package app.wayside.cases.web;

import java.util.List;
import java.util.Locale;

import app.wayside.cases.catalogue.Catalogue;
import app.wayside.cases.catalogue.Category;
import app.wayside.cases.catalogue.Process;
import app.wayside.cases.web.CataloguePage.Pane;
import app.wayside.web.Choice;
import app.wayside.web.NoSuchPage;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads the catalogue for its screens. */
@Component
class CatalogueReading {

	private final Catalogue catalogue;

	CatalogueReading(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	CataloguePage list() {
		return new CataloguePage(this.catalogue.processes(), null, List.of(), Pane.NONE, null, List.of());
	}

	CataloguePage process(String key) {
		return page(key, Pane.PROCESS, null);
	}

	CataloguePage newCategory(String process) {
		return page(process, Pane.CATEGORY, null);
	}

	CataloguePage category(String process, String key) {
		Category category = this.catalogue.category(key)
			.filter((each) -> each.process().equals(process))
			.orElseThrow(NoSuchPage::new);
		return page(process, Pane.CATEGORY, category);
	}

	private CataloguePage page(String key, Pane pane, @Nullable Category category) {
		List<Process> processes = this.catalogue.processes();
		Process shown = processes.stream()
			.filter((each) -> each.key().equals(key))
			.findFirst()
			.orElseThrow(NoSuchPage::new);
		List<Category> tree = this.catalogue.categories()
			.stream()
			.filter((each) -> each.process().equals(key))
			.toList();
		return new CataloguePage(processes, shown, tree, pane, category, parents(tree));
	}

	private static List<Choice> parents(List<Category> tree) {
		Locale reader = LocaleContextHolder.getLocale();
		return tree.stream()
			.filter(Category::group)
			.map((group) -> new Choice(group.key(), group.terms().name().in(reader), false))
			.toList();
	}

}
