package app.wayside.cases.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.Moments;
import app.wayside.web.Choice;
import app.wayside.web.Fragment;

/**
 * The form of a new promise.
 *
 * @param caseId the case
 * @param moments that are offered
 * @param colleagues to whom it may be made instead of to the customer
 */
public record PromisePart(UUID caseId, Map<Moments.Named, Instant> moments,
		List<Choice> colleagues) implements Fragment {

	@Override
	public String template() {
		return "cases/promise";
	}

}
