package app.wayside.cases.web;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of processes and categories. */
@Controller
@RequestMapping("/settings/processes")
class CatalogueScreenController {

	private final CatalogueReading reading;

	CatalogueScreenController(CatalogueReading reading) {
		this.reading = reading;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	CataloguePage list() {
		return this.reading.list();
	}

	@GetMapping("/{process}")
	@Allowed(Permission.MANAGE_RULES)
	CataloguePage process(@PathVariable String process) {
		return this.reading.process(process);
	}

	@GetMapping("/{process}/categories/new")
	@Allowed(Permission.MANAGE_RULES)
	CataloguePage blank(@PathVariable String process) {
		return this.reading.newCategory(process);
	}

	@GetMapping("/{process}/categories/{category}")
	@Allowed(Permission.MANAGE_RULES)
	CataloguePage category(@PathVariable String process, @PathVariable String category) {
		return this.reading.category(process, category);
	}

}
