package app.wayside.cases.web;

import app.wayside.cases.learning.TriageSchemes;
import app.wayside.cases.web.SchemesPage.Pane;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The schemes of triage, and those that an administrator adds. */
@Controller
@RequestMapping("/settings/schemes")
class SchemesController {

	private final SchemesReading reading;

	private final TriageSchemes schemes;

	SchemesController(SchemesReading reading, TriageSchemes schemes) {
		this.reading = reading;
		this.schemes = schemes;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage list() {
		return this.reading.list(Pane.NONE);
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage blank() {
		return this.reading.list(Pane.FORM);
	}

	@GetMapping("/of/{name}")
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage show(@PathVariable String name) {
		return this.reading.show(name);
	}

	@PostMapping
	String add(SchemeForm form, RedirectAttributes redirect) {
		this.schemes.add(form.wanted(), form.read());
		Notice.of("cases.schemes.added").on(redirect);
		return "redirect:/settings/schemes/of/" + form.wanted();
	}

	@PostMapping("/of/{name}")
	String change(@PathVariable String name, SchemeForm form, RedirectAttributes redirect) {
		this.schemes.change(name, form.versionRead(), form.read());
		Notice.of("cases.schemes.saved").on(redirect);
		return "redirect:/settings/schemes/of/" + name;
	}

	@PostMapping("/of/{name}/trials")
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage tried(@PathVariable String name, @RequestParam String text) {
		return this.reading.tried(name, text);
	}

	@PostMapping("/of/{name}/removal")
	String remove(@PathVariable String name, RedirectAttributes redirect) {
		this.schemes.remove(name);
		Notice.of("cases.schemes.removed").on(redirect);
		return "redirect:/settings/schemes";
	}

}
