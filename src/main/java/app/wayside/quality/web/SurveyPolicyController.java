package app.wayside.quality.web;

import java.time.Duration;

import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.quality.SurveyPolicy;
import app.wayside.quality.Surveys;
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

/** Changes when customers are asked. */
@Controller
@RequestMapping("/settings/surveys")
class SurveyPolicyController {

	private final Surveys surveys;

	SurveyPolicyController(Surveys surveys) {
		this.surveys = surveys;
	}

	@GetMapping
	@Allowed(Permission.MANAGE_RULES)
	public SurveyPolicyPage show() {
		return new SurveyPolicyPage(this.surveys.policy());
	}

	@PostMapping
	String change(@ModelAttribute Form form, RedirectAttributes redirect) {
		this.surveys.change(new SurveyPolicy(form.active(), Duration.ofMinutes(form.minutes()),
				Duration.ofDays(form.days()), form.version()));
		Notice.of("quality.policy.saved").on(redirect);
		return "redirect:/settings/surveys";
	}

	/**
	 * What the page sends.
	 *
	 * @param active whether customers are asked
	 * @param minutes after closing
	 * @param days within which nobody is asked again
	 * @param version the version that was changed
	 */
	record Form(boolean active, int minutes, int days, int version) {
	}

	/** The place of surveys in the settings. */
	@Configuration(proxyBeanMethods = false)
	static class Place {

		@Bean
		SettingsPlace surveysPlace() {
			return new SettingsPlace("surveys", "/settings/surveys", Permission.MANAGE_RULES, 40);
		}

	}

}
