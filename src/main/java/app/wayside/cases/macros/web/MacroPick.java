package app.wayside.cases.macros.web;

import java.util.List;
import java.util.UUID;

import app.wayside.cases.macros.Macro;
import app.wayside.web.Fragment;

/**
 * The macros that can be done to a case.
 *
 * @param caseId the case
 * @param macros in their order
 */
public record MacroPick(UUID caseId, List<Macro> macros) implements Fragment {

	@Override
	public String template() {
		return "cases/macros/pick";
	}

}
