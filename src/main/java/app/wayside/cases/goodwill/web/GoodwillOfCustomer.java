package app.wayside.cases.goodwill.web;

import java.util.List;

import app.wayside.cases.goodwill.GoodwillLedger;
import app.wayside.web.Fragment;

/**
 * What a customer was given in twelve months.
 *
 * @param totals one for each currency
 */
public record GoodwillOfCustomer(List<GoodwillLedger.Total> totals) implements Fragment {

	@Override
	public String template() {
		return "cases/goodwill/of";
	}

}
