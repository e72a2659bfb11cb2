package app.wayside.cases.automation.web;

import java.util.UUID;

import app.wayside.cases.automation.Automation;
import app.wayside.cases.automation.AutomationId;
import app.wayside.cases.automation.Automations;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes automations, switches them, and removes them. */
@Controller
@RequestMapping("/settings/automations")
class AutomationsController {

	private static final String LIST = "redirect:/settings/automations";

	private final Automations automations;

	AutomationsController(Automations automations) {
		this.automations = automations;
	}

	@PostMapping
	String add(AutomationForm form, RedirectAttributes redirect) {
		AutomationId id = this.automations.add(form.plan());
		Notice.of("cases.automation.added").on(redirect);
		return LIST + "/" + id;
	}

	@PostMapping("/{id}")
	String change(@PathVariable UUID id, AutomationForm form, RedirectAttributes redirect) {
		this.automations.change(new AutomationId(id), form.versionRead(), form.plan());
		Notice.of("cases.automation.saved").on(redirect);
		return LIST + "/" + id;
	}

	@PostMapping("/{id}/state")
	String state(@PathVariable UUID id, @RequestParam Automation.State state) {
		this.automations.set(new AutomationId(id), state);
		return LIST + "/" + id;
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, RedirectAttributes redirect) {
		this.automations.remove(new AutomationId(id));
		Notice.of("cases.automation.removed").on(redirect);
		return LIST;
	}

}
