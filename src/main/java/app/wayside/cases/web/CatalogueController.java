package app.wayside.cases.web;

import app.wayside.cases.catalogue.Catalogue;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to processes, and new categories. */
@Controller
@RequestMapping("/settings/processes/{process}")
class CatalogueController {

	private final Catalogue catalogue;

	CatalogueController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@PostMapping
	String change(@PathVariable String process, ProcessForm form, RedirectAttributes redirect) {
		this.catalogue.change(process, form.versionRead(), form.terms());
		Notice.of("cases.catalogue.saved").on(redirect);
		return "redirect:/settings/processes/" + process;
	}

	@PostMapping("/categories")
	String add(@PathVariable String process, CategoryForm form, RedirectAttributes redirect) {
		this.catalogue.add(form.in(process));
		Notice.of("cases.catalogue.saved").on(redirect);
		return "redirect:/settings/processes/" + process;
	}

}
