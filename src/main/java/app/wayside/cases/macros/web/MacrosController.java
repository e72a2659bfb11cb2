package app.wayside.cases.macros.web;

import java.util.UUID;

import app.wayside.cases.macros.Macro;
import app.wayside.cases.macros.MacroId;
import app.wayside.cases.macros.Macros;
import app.wayside.identity.Teams;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes macros, changes their order, switches them off, and removes them. */
@Controller
@RequestMapping("/settings/macros")
class MacrosController {

	private static final String LIST = "redirect:/settings/macros";

	private final Macros macros;

	private final Teams teams;

	MacrosController(Macros macros, Teams teams) {
		this.macros = macros;
		this.teams = teams;
	}

	@PostMapping
	String add(MacroForm form, RedirectAttributes redirect) {
		this.macros.add(form.plan(this.teams.all()));
		Notice.of("cases.macros.saved").on(redirect);
		return LIST;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, MacroForm form, RedirectAttributes redirect) {
		this.macros.change(new MacroId(id), form.versionRead(), form.plan(this.teams.all()));
		Notice.of("cases.macros.saved").on(redirect);
		return LIST;
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.macros.remove(new MacroId(id));
		Notice.of("cases.macros.removed").on(redirect);
		return LIST;
	}

	@PostMapping("/{id}/state")
	String state(@PathVariable UUID id, @RequestParam Macro.State state) {
		this.macros.set(new MacroId(id), state);
		return LIST;
	}

	@PostMapping("/{id}/{step:raising|lowering}")
	String move(@PathVariable UUID id, @PathVariable String step) {
		if (step.equals("raising")) {
			this.macros.raise(new MacroId(id));
		}
		else {
			this.macros.lower(new MacroId(id));
		}
		return LIST;
	}

}
