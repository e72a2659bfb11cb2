package app.wayside.portals;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import app.wayside.cases.CaseDetail;
import app.wayside.cases.CaseDetails;
import app.wayside.cases.CaseId;
import app.wayside.identity.Actor;
import app.wayside.identity.TenantProfile;
import app.wayside.identity.Tenants;
import app.wayside.quality.Survey;
import app.wayside.quality.SurveyId;
import app.wayside.quality.SurveyLinks;
import app.wayside.quality.Surveys;
import app.wayside.tenancy.SignedReference;
import app.wayside.web.Notice;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page on which a customer says whether he was served well. Following a link of the
 * letter only chooses a score: what is sent counts.
 */
@Controller
@RequestMapping("/p/s/{token}")
class SurveyPageController {

	private final SurveyLinks links;

	private final Surveys surveys;

	private final CaseDetails cases;

	private final Tenants tenants;

	private final Clock clock;

	SurveyPageController(SurveyLinks links, Surveys surveys, CaseDetails cases, Tenants tenants, Clock clock) {
		this.links = links;
		this.surveys = surveys;
		this.cases = cases;
		this.tenants = tenants;
		this.clock = clock;
	}

	@GetMapping
	SurveyPage show(@PathVariable String token, @RequestParam(defaultValue = "0") int score) {
		return visit(token, (survey) -> {
			CaseDetail about = this.cases.forCustomer(new CaseId(survey.caseId()));
			TenantProfile company = this.tenants.current();
			return new SurveyPage(token, new CasePage.Names(company.name(), company.nativeName()), survey,
					new SurveyPage.Matter(about.number(), about.subject()), (score >= 1 && score <= 5) ? score : 0,
					survey.open(this.clock.instant()));
		});
	}

	@PostMapping
	String rate(@PathVariable String token, @RequestParam int score, @RequestParam(defaultValue = "") String comment,
			RedirectAttributes redirect) {
		visit(token, (survey) -> {
			this.surveys.rate(new SurveyId(survey.id()), new Surveys.Rating(score, comment));
			return survey;
		});
		Notice.of("portals.survey.thanks").on(redirect);
		return "redirect:/p/s/" + token;
	}

	private <T> T visit(String token, Function<Survey, T> work) {
		SignedReference reference = this.links.read(token).orElseThrow(LinkNotValid::new);
		UUID id = reference.subject();
		return CaseVisits.as(reference, Actor.WAYSIDE, () -> {
			Survey survey = this.surveys.forCustomer(new SurveyId(id));
			return CaseVisits.as(reference, new Actor.Customer(survey.customerId()), () -> work.apply(survey));
		});
	}

}
