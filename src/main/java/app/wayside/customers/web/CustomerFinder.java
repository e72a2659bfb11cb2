package app.wayside.customers.web;

import java.util.List;

import app.wayside.customers.CustomerFilter;
import app.wayside.customers.CustomerSearch;
import app.wayside.customers.CustomerSummary;
import app.wayside.customers.Kind;
import app.wayside.identity.Acting;
import app.wayside.identity.Permission;
import app.wayside.web.Finder;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds customers for the command palette. */
@Component
@Order(20)
class CustomerFinder implements Finder {

	private static final int MOST = 5;

	private final CustomerSearch search;

	CustomerFinder(CustomerSearch search) {
		this.search = search;
	}

	@Override
	public String kind() {
		return "people";
	}

	@Override
	public List<Hit> find(String query) {
		if (query.isBlank() || !Acting.current().permissions().contains(Permission.READ_CUSTOMERS)) {
			return List.of();
		}
		return this.search.list(CustomerFilter.named(query), null, MOST)
			.items()
			.stream()
			.map(CustomerFinder::hit)
			.toList();
	}

	private static Hit hit(CustomerSummary customer) {
		String company = customer.companyName();
		return new Hit((customer.kind() == Kind.COMPANY) ? "people" : "person", customer.displayName(),
				(company != null) ? company : customer.nativeName(), "/customers/" + customer.id());
	}

}
