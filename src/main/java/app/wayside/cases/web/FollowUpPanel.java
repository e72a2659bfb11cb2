package app.wayside.cases.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.FollowUp;
import app.wayside.web.Fragment;

/**
 * What is to be done on a case.
 *
 * @param caseId the case
 * @param followUps what is open first
 * @param names of those who are to do it
 */
public record FollowUpPanel(UUID caseId, List<FollowUp> followUps, Map<UUID, String> names) implements Fragment {

	@Override
	public String template() {
		return "cases/followups";
	}

}
