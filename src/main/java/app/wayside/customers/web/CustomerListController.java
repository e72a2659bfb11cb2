package app.wayside.customers.web;

import java.util.List;

import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.Kind;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class CustomerListController {

	private static final int PAGE = 50;

	private static final int OFFERED = 12;

	private final CustomerSearch search;

	CustomerListController(CustomerSearch search) {
		this.search = search;
	}

	@GetMapping("/customers")
	CustomersPage list(Wanted wanted) {
		return new CustomersPage(wanted.filter(), this.search.list(wanted.filter(), wanted.begin(), PAGE));
	}

	@GetMapping(path = "/customers", params = "after", headers = { "HX-Request", "!HX-Boosted" })
	CustomerRows more(Wanted wanted) {
		return new CustomerRows(wanted.filter(), this.search.list(wanted.filter(), wanted.begin(), PAGE));
	}

	@GetMapping("/customers/companies")
	@ResponseBody
	List<Offered> companies(@RequestParam(defaultValue = "") String q) {
		CustomerFilter companies = new CustomerFilter(q, Kind.COMPANY, null, null, null);
		return this.search.list(companies, null, OFFERED)
			.items()
			.stream()
			.map((company) -> new Offered(company.id().toString(), company.displayName(), company.nativeName()))
			.toList();
	}

	@GetMapping("/customers/offered")
	@ResponseBody
	List<Offered> offered(@RequestParam(defaultValue = "") String q) {
		return this.search.list(CustomerFilter.named(q), null, OFFERED)
			.items()
			.stream()
			.map((one) -> new Offered(one.id().toString(), one.displayName(),
					(one.companyName() != null) ? one.companyName() : one.nativeName()))
			.toList();
	}

	/**
	 * A choice of a field that asks the server.
	 *
	 * @param value what is sent
	 * @param text what is shown
	 * @param detail beside it
	 */
	record Offered(String value, String text, String detail) {
	}

}
