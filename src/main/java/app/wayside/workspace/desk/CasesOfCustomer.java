package app.wayside.workspace.desk;

import java.util.List;

import app.wayside.web.Fragment;

/**
 * Other cases of the same customer.
 *
 * @param rows the cases, the latest first
 */
public record CasesOfCustomer(List<DeskRow> rows) implements Fragment {

	@Override
	public String template() {
		return "workspace/desk/of";
	}

}
