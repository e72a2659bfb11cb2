package app.wayside.quality.web;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.quality.Surveys;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The customer's answer, beside his case. */
@Controller
class SurveyPanelController {

	private final Surveys surveys;

	SurveyPanelController(Surveys surveys) {
		this.surveys = surveys;
	}

	@GetMapping("/surveys/panel")
	SurveyPanel panel(@RequestParam(name = "case") UUID about) {
		return new SurveyPanel(this.surveys.about(new CaseId(about)).orElse(null));
	}

}
