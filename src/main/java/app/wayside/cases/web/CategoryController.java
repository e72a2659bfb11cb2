package app.wayside.cases.web;

import app.wayside.cases.catalogue.Catalogue;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes to categories. */
@Controller
@RequestMapping("/settings/processes/{process}/categories/{category}")
class CategoryController {

	private final Catalogue catalogue;

	CategoryController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@PostMapping
	String change(@PathVariable String process, @PathVariable String category, CategoryForm form,
			RedirectAttributes redirect) {
		this.catalogue.change(category, form.versionRead(), form.terms());
		Notice.of("cases.catalogue.saved").on(redirect);
		return "redirect:/settings/processes/" + process;
	}

	@PostMapping("/retirement")
	String retire(@PathVariable String process, @PathVariable String category, RedirectAttributes redirect) {
		this.catalogue.retire(category);
		Notice.of("cases.catalogue.retired")
			.undo("/settings/processes/" + process + "/categories/" + category + "/restoration")
			.on(redirect);
		return "redirect:/settings/processes/" + process;
	}

	@PostMapping("/restoration")
	String restore(@PathVariable String process, @PathVariable String category, RedirectAttributes redirect) {
		this.catalogue.restore(category);
		Notice.of("cases.catalogue.restored").on(redirect);
		return "redirect:/settings/processes/" + process;
	}

	@PostMapping("/move")
	String move(@PathVariable String process, @PathVariable String category, @RequestParam Catalogue.Step step) {
		this.catalogue.move(category, step);
		return "redirect:/settings/processes/" + process;
	}

}
