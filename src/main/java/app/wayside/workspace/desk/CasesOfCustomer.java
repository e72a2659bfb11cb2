package app.wayside.workspace.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import app.wayside.cases.CaseRole;
import app.wayside.web.Fragment;

/**
 * Other cases of the same customer, and cases of others in which he has a role.
 *
 * @param rows the cases, the latest first
 * @param others in which he has a role, the latest first
 * @param roles that he has, by case
 */
public record CasesOfCustomer(List<DeskRow> rows, List<DeskRow> others,
		Map<UUID, List<CaseRole>> roles) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/of";
	}

}
