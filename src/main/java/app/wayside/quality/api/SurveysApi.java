package app.wayside.quality.api;

import java.util.UUID;

import app.wayside.cases.CaseId;
import app.wayside.identity.Allowed;
import app.wayside.identity.Permission;
import app.wayside.quality.SurveyQuery;
import app.wayside.quality.Surveys;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What customers answered, and answers that came by another way. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Quality")
class SurveysApi {

	private final SurveyQuery query;

	private final Surveys surveys;

	SurveysApi(SurveyQuery query, Surveys surveys) {
		this.query = query;
		this.surveys = surveys;
	}

	/** Answers, the latest first. */
	@GetMapping("/surveys")
	@Allowed(Permission.READ_QUALITY)
	@Operation(summary = "Lists what customers answered to surveys")
	SurveyQuery.Slice list(@RequestParam(defaultValue = "0") int score, @RequestParam(defaultValue = "365") int days,
			@RequestParam(required = false) @Nullable UUID cursor, @RequestParam(defaultValue = "50") int limit) {
		return this.query.list(new SurveyQuery.Filter(days, score, false, null), cursor, Math.min(limit, 200));
	}

	/** Takes down the customer's answer about a case. */
	@PutMapping("/cases/{id}/survey")
	@Allowed(Permission.WORK_CASES)
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Records an answer that came by another way")
	void rate(@PathVariable UUID id, @RequestBody AnswerBody body) {
		this.surveys.rate(new CaseId(id), body.rating());
	}

	/**
	 * An answer.
	 *
	 * @param score from one to five
	 * @param comment in the customer's own words
	 */
	record AnswerBody(int score, @Nullable String comment) {

		Surveys.Rating rating() {
			return new Surveys.Rating(this.score, (this.comment != null) ? this.comment : "");
		}
	}

}
