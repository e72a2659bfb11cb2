package app.wayside.cases.web;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.Moments;
import app.wayside.web.Fragment;

/**
 * The form that puts a case aside.
 *
 * @param caseId the case
 * @param moments that are offered
 */
public record SnoozePart(UUID caseId, Map<Moments.Named, Instant> moments) implements Fragment {

	@Override
	public String template() {
		return "cases/snooze";
	}

}
