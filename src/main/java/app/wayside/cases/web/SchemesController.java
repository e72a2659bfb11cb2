package app.wayside.cases.web;

import app.wayside.cases.learning.OwnScheme;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The schemes of triage, and those that an administrator adds. */
@Controller
@RequestMapping("/settings/schemes")
class SchemesController {

	private final TriageSchemes schemes;

	SchemesController(TriageSchemes schemes) {
		this.schemes = schemes;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage list() {
		return new SchemesPage(this.schemes.all(), Pane.NONE, null);
	}

	@GetMapping("/new")
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage blank() {
		return new SchemesPage(this.schemes.all(), Pane.FORM, null);
	}

	@GetMapping("/of/{name}")
	@Allowed(Permission.MANAGE_RULES)
	SchemesPage show(@PathVariable String name) {
		OwnScheme shown = this.schemes.get(name);
		return new SchemesPage(this.schemes.all(), (shown.origin() == OwnScheme.Origin.OWN) ? Pane.FORM : Pane.READ,
				shown);
	}

	@PostMapping
	String save(SchemeForm form, RedirectAttributes redirect) {
		this.schemes.put(form.wanted(), form.read());
		Notice.of("cases.schemes.saved").on(redirect);
		return "redirect:/settings/schemes/of/" + UriUtils.encodePathSegment(form.wanted(), "UTF-8");
	}

	@PostMapping("/of/{name}/removal")
	String remove(@PathVariable String name, RedirectAttributes redirect) {
		this.schemes.remove(name);
		Notice.of("cases.schemes.removed").on(redirect);
		return "redirect:/settings/schemes";
	}

}
