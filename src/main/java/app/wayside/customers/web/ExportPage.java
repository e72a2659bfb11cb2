package app.wayside.customers.web;

import app.wayside.customers.CustomerFilter;
import app.wayside.web.Page;

/**
 * Customers that can be had as a file.
 *
 * @param filter which
 * @param count how many
 */
public record ExportPage(CustomerFilter filter, int count) implements Page {

	@Override
	public String template() {
		return "customers/export";
	}

	@Override
	public String section() {
		return "customers";
	}

	/** The address of the file. */
	public String file() {
		return CustomersPage.href(this.filter, null).replaceFirst("^/customers", "/customers/export.csv");
	}

	/** The address of the list. */
	public String back() {
		return CustomersPage.href(this.filter, null);
	}

}
