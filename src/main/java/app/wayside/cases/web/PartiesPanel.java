package app.wayside.cases.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.CaseParties;
import app.wayside.web.Fragment;

/**
 * Who else has to do with a case.
 *
 * @param caseId the case
 * @param parties by name
 */
public record PartiesPanel(UUID caseId, List<CaseParties.Party> parties) implements Fragment {

	@Override
	public String template() {
		return "cases/parties";
	}

}
