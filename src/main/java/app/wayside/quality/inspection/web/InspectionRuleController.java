package app.wayside.quality.inspection.web;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.quality.inspection.InspectionRule;
import app.wayside.quality.inspection.Inspections;
import app.wayside.web.Notice;
import app.wayside.web.SettingsPlace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes what an inspection looks for. */
@Controller
@RequestMapping("/settings/inspection")
class InspectionRuleController {

	private final Inspections inspections;

	InspectionRuleController(Inspections inspections) {
		this.inspections = inspections;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	public InspectionRulePage show() {
		return new InspectionRulePage(this.inspections.rule());
	}

	@PostMapping
	String change(@ModelAttribute Form form, RedirectAttributes redirect) {
		this.inspections.change(new InspectionRule(form.still(), form.ahead(), form.silent(), form.version()));
		Notice.of("quality.inspection.rule.saved").on(redirect);
		return "redirect:/settings/inspection";
	}

	/**
	 * What the page sends.
	 *
	 * @param still days without a message
	 * @param ahead hours before a promise runs out
	 * @param silent days after closing by silence
	 * @param version the version that was changed
	 */
	record Form(int still, int ahead, int silent, int version) {
	}

	/** The place of the inspection in the settings. */
	@Configuration(proxyBeanMethods = false)
	static class Place {

		@Bean
		SettingsPlace inspectionPlace() {
			return new SettingsPlace("inspection", "/settings/inspection", Permission.MANAGE_RULES, 41);
		}

	}

}
